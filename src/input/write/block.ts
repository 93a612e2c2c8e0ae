import { flowText, pairText } from "./flow.ts";
import type { Style } from "./style.ts";
import { isPairs, isQuoted, type Pairs, type Written } from "./written.ts";

/**
 * Pairs, one a line. A list of lines (`phases`) is written one a line too, each on its own.
 * @param indent spaces before each line; the first line has none
 */
export function blockText(pairs: Pairs, indent: number, style: Style): string {
  const lines = Object.entries(pairs).map(([key, value]) =>
    isLines(value)
      ? `${key}:${linesText(value, indent + style.listIndent, style)}`
      : pairText(key, value, style),
  );
  return lines.join(style.end + " ".repeat(indent));
}

/** Lines of a list, each on a line of its own and after a line break. */
export function linesText(lines: readonly Written[], indent: number, style: Style): string {
  const start = `${style.end}${" ".repeat(indent)}- `;
  return lines.map((line) => start + lineText(line, indent + 2, style)).join("");
}

/** A line in braces; one that has lines of its own, one pair a line. */
export function lineText(line: Written, indent: number, style: Style): string {
  const hasLines = isPairs(line) && Object.values(line).some(isLines);
  return hasLines ? blockText(line, indent, style) : flowText(line, "", style);
}

function isLines(value: Written): value is readonly Pairs[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isPairs(item) && !isQuoted(item))
  );
}
