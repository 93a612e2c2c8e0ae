import { book } from "./book.ts";
import { colour } from "./colour.ts";
import { grey } from "./grey.ts";
import type { Theme } from "./theme.ts";

/** By the name a user types; the first is the default. */
export const themes = { colour, book, grey } as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;
