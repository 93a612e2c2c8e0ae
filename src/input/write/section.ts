import { blockText, lineText, linesText } from "./block.ts";
import { pairText } from "./flow.ts";
import { plainText } from "./scalar.ts";
import type { Style } from "./style.ts";
import { isPairs, isQuoted, type Written } from "./written.ts";

/** A section with its lines or entries, or a pair at the head of a file. */
export function sectionText(name: string, value: Written, style: Style): string {
  if (Array.isArray(value) && value.some(isPairs))
    return `${name}:${linesText(value, style.listIndent, style)}`;
  if (!isPairs(value) || isQuoted(value)) return pairText(name, value, style);
  const start = style.end + " ".repeat(style.entryIndent);
  const entries = Object.entries(value).map(
    ([id, entry]) => start + entryText(id, entry, style.entryIndent, { style, asBlock: false }),
  );
  return `${name}:${entries.join("")}`;
}

/** Somebody under an id: `ada: { name: Ada }`, or one pair a line. */
export function entryText(
  id: string,
  entry: Written,
  indent: number,
  { style, asBlock }: { readonly style: Style; readonly asBlock: boolean },
): string {
  const isEmpty = isPairs(entry) && Object.keys(entry).length === 0;
  if (isEmpty) return pairText(id, null, style);
  if (!asBlock || !isPairs(entry) || isQuoted(entry)) return pairText(id, entry, style);
  const inner = indent + 2;
  return `${plainText(id, style.quote)}:${style.end}${" ".repeat(inner)}${blockText(entry, inner, style)}`;
}

export function itemText(
  line: Written,
  indent: number,
  { style, asBlock }: { readonly style: Style; readonly asBlock: boolean },
): string {
  return asBlock && isPairs(line) && !isQuoted(line)
    ? blockText(line, indent, style)
    : lineText(line, indent, style);
}
