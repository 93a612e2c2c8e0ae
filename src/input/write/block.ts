import { flowText, pairText } from "./flow.ts";
import type { Style } from "./style.ts";
import { isList, isPairs, type Pairs, type Written } from "./written.ts";

/**
 * Pairs, one a line. A list of lines (`phases`) is written one a line too, each on its own.
 * @param indent spaces before each line; the first line has none
 */
export function blockText(pairs: Pairs, indent: number, style: Style): string {
  const lines = Object.entries(pairs).map(([key, value]) =>
    isLines(value)
      ? `${key}:${linesText(value, indent + style.listIndent, style)}`
      : pairText(key, value, style, false),
  );
  return lines.join(style.end + " ".repeat(indent));
}

/** Lines of a list, each on a line of its own and after a line break. */
export function linesText(lines: readonly Written[], indent: number, style: Style): string {
  const start = `${style.end}${" ".repeat(indent)}${"-".padEnd(style.hyphenWidth)}`;
  return lines.map((line) => start + lineText(line, indent + style.hyphenWidth, style)).join("");
}

/** A line in braces; one that has lines of its own, one pair a line. */
function lineText(line: Written, indent: number, style: Style): string {
  const inBlocks = isPairs(line) && (style.blocks || Object.values(line).some(isLines));
  return inBlocks ? blockText(line, indent, style) : flowText(line, "", style);
}

function isLines(value: Written): value is readonly Pairs[] {
  if (!isList(value)) return false;
  return value.length > 0 && value.every(isPairs);
}
