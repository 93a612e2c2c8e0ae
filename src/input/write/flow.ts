import { standsInQuotes } from "./keys.ts";
import { plainText, quotedText } from "./scalar.ts";
import type { Style } from "./style.ts";
import { type Words, wordsOf } from "./words.ts";
import { isList, isPairs, type Pairs, type Written } from "./written.ts";

/** A value on one line: `about 1966`, `[ada, bo]`, `{ who: ada, role: confidant }`. */
export function flowText(value: Written, key: string, style: Style): string {
  if (value === null) return "";
  const words = wordsOf(value);
  if (words !== null) return wordText(words, key, style);
  if (isPairs(value)) return mapText(value, key, style);
  if (!isList(value)) return "";
  const items = value.map((item) => flowText(item, key, style) || "null");
  return inside("[", items, "]", style.listPad);
}

/** A pair on one line; a key with nothing to say ends with its colon. */
export function pairText(key: string, value: Written, style: Style, inBraces = true): string {
  const words = wordsOf(value);
  const text = words === null ? flowText(value, key, style) : wordText(words, key, style, inBraces);
  return `${plainText(key, style.quote)}:${text === "" ? "" : " "}${text}`;
}

function wordText(
  { text, mustBeQuoted }: Words,
  key: string,
  { quote }: Style,
  inBraces = true,
): string {
  return mustBeQuoted || standsInQuotes(text, key)
    ? quotedText(text, quote)
    : plainText(text, quote, inBraces);
}

/** `is` holds the value of the key that the pairs stand under, and is written as that is. */
function mapText(pairs: Pairs, under: string, style: Style): string {
  const texts = Object.entries(pairs).map(([key, value]) =>
    key === "is" ? `is: ${flowText(value, under, style)}` : pairText(key, value, style),
  );
  return inside("{", texts, "}", style.mapPad);
}

function inside(open: string, items: readonly string[], close: string, pad: string): string {
  return items.length === 0 ? open + close : `${open}${pad}${items.join(", ")}${pad}${close}`;
}
