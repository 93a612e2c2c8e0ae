import { readFileSync } from "node:fs";
import { fontFile } from "./font-file.ts";
import type { Run } from "./text-runs.ts";
import western from "./western.json" with { type: "json" };

export type Weight = 400 | 600 | 700;

/**
 * The name of a run's typeface in a document: Hebrew and Arabic have one heavy weight. Western letters
 * have a file of their own: in that of all letters they are shaped ten times as slowly.
 */
export function nameOf(
  { face, text }: Pick<Run, "face" | "text">,
  weight: Weight,
): keyof typeof files {
  if (face === "hebrew") return weight === 400 ? "hebrew" : "hebrew-bold";
  if (face === "arabic") return weight === 400 ? "arabic" : "arabic-bold";
  if (isWestern(text))
    return ({ 400: "western", 600: "western-semibold", 700: "western-bold" } as const)[weight];
  return ({ 400: "latin", 600: "latin-semibold", 700: "latin-bold" } as const)[weight];
}

function isWestern(text: string): boolean {
  // Nearly all words are of these letters alone.
  if (/^[ -~]*$/.test(text)) return true;
  return Array.from(text, (sign) => sign.codePointAt(0) ?? 0).every((sign) =>
    western.some(([first = 0, last = 0]) => first <= sign && sign <= last),
  );
}

const files = {
  western: "NotoSans-Regular-western.ttf",
  "western-semibold": "NotoSans-SemiBold-western.ttf",
  "western-bold": "NotoSans-Bold-western.ttf",
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
