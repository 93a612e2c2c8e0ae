import { closeness } from "./closeness.ts";
import { drinking } from "./drinking.ts";
import { familySize } from "./family-size.ts";
import type { Pole } from "./pole.ts";
import { strictness } from "./strictness.ts";

/** The pairs of opposites that are looked for. */
export const poles: readonly Pole[] = [closeness, strictness, drinking, familySize];
