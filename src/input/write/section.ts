import { blockText, linesText } from "./block.ts";
import { holdsEntries } from "./entry-sections.ts";
import { pairText } from "./flow.ts";
import { plainText } from "./scalar.ts";
import type { Style } from "./style.ts";
import { isList, isPairs, type Written } from "./written.ts";

/** A section with its lines or entries, or a pair at the head of a file. */
export function sectionText(name: string, value: Written, style: Style): string {
  if (isList(value) && value.some(isPairs))
    return `${name}:${linesText(value, style.listIndent, style)}`;
  if (!isPairs(value) || Object.keys(value).length === 0)
    return pairText(name, value, style, false);
  const start = style.end + " ".repeat(style.entryIndent);
  const entries = Object.entries(value).map(
    ([id, entry]) => start + entryText(id, said(name, entry), style.entryIndent, style),
  );
  return `${name}:${entries.join("")}`;
}

/** Of somebody it may be that only the id is known; braces around nothing say no more. */
function said(section: string, entry: Written): Written {
  return holdsEntries(section) && isPairs(entry) && Object.keys(entry).length === 0 ? null : entry;
}

/** Somebody under an id: `ada: { name: Ada }`, or one pair a line. */
export function entryText(id: string, entry: Written, indent: number, style: Style): string {
  if (!isPairs(entry)) return pairText(id, entry, style);
  if (!style.blocks || Object.keys(entry).length === 0) return pairText(id, entry, style);
  const inner = indent + style.pairIndent;
  return `${plainText(id, style.quote)}:${style.end}${" ".repeat(inner)}${blockText(entry, inner, style)}`;
}
