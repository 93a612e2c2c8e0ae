import { bash } from "./bash.ts";
import { fish } from "./fish.ts";
import { zsh } from "./zsh.ts";

/** What each shell must be told once to ask the program what may come next. */
export const shells = { bash, zsh, fish } as const;
