import { book } from "./book.ts";
import { colour } from "./colour.ts";
import type { Theme } from "./theme.ts";

/** By the name a user types; the first is the default. */
export const themes = { colour, book } as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;
