import { bowen } from "./bowen.ts";
import { genopro } from "./genopro.ts";
import { mcgoldrick } from "./mcgoldrick.ts";
import type { Notation } from "./notation.ts";

/** By the name a user types; the first is the default. */
export const notations = { mcgoldrick, genopro, bowen } as const satisfies Record<string, Notation>;

export type NotationName = keyof typeof notations;
