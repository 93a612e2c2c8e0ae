import { blockText, linesText } from "./block.ts";
import { pairText } from "./flow.ts";
import { plainText } from "./scalar.ts";
import type { Style } from "./style.ts";
import { isList, isPairs, type Written } from "./written.ts";

/** A section with its lines or entries, or a pair at the head of a file. */
export function sectionText(name: string, value: Written, style: Style): string {
  if (isList(value) && value.some(isPairs))
    return `${name}:${linesText(value, style.listIndent, style)}`;
  if (!isPairs(value)) return pairText(name, value, style, false);
  const start = style.end + " ".repeat(style.entryIndent);
  const entries = Object.entries(value).map(
    ([id, entry]) => start + entryText(id, entry, style.entryIndent, style),
  );
  return `${name}:${entries.join("")}`;
}

/** Somebody under an id: `ada: { name: Ada }`, or one pair a line. */
export function entryText(id: string, entry: Written, indent: number, style: Style): string {
  if (!isPairs(entry)) return pairText(id, entry, style);
  if (Object.keys(entry).length === 0) return pairText(id, null, style);
  if (!style.blocks) return pairText(id, entry, style);
  const inner = indent + style.pairIndent;
  return `${plainText(id, style.quote)}:${style.end}${" ".repeat(inner)}${blockText(entry, inner, style)}`;
}
