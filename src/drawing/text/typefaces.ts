import { readFileSync } from "node:fs";
import { fontFile } from "./font-file.ts";
import type { Typeface } from "./text-runs.ts";

export type Weight = 400 | 600 | 700;

/** The name of a typeface in a document: Hebrew and Arabic have one heavy weight. */
export function nameOf(face: Typeface, weight: Weight): keyof typeof files {
  if (face === "hebrew") return weight === 400 ? "hebrew" : "hebrew-bold";
  if (face === "arabic") return weight === 400 ? "arabic" : "arabic-bold";
  return ({ 400: "latin", 600: "latin-semibold", 700: "latin-bold" } as const)[weight];
}

const files = {
  latin: "NotoSans-Regular.ttf",
  "latin-semibold": "NotoSans-SemiBold.ttf",
  "latin-bold": "NotoSans-Bold.ttf",
  hebrew: "NotoSansHebrew-Regular.ttf",
  "hebrew-bold": "NotoSansHebrew-Bold.ttf",
  arabic: "NotoNaskhArabic-Regular.ttf",
  "arabic-bold": "NotoNaskhArabic-Bold.ttf",
} as const;

/** The bytes of a typeface that is shipped with the program. */
export function bytesOf(name: keyof typeof files): Uint8Array {
  return readFileSync(fontFile(files[name]));
}
