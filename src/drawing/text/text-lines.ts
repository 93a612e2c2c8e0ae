import type { TextLine } from "../figure.ts";
import type { Tag } from "../tag.ts";
import { widthOf } from "./measure.ts";
import { wrapText } from "./wrap.ts";
import type { Setting } from "./wrap.ts";

/** Words set in lines of about equal length; the last carries the tags. */
export function textLines(
  text: string,
  setting: Setting & { readonly colour: "ink" | "muted" },
  tags: readonly Tag[] = [],
): readonly TextLine[] {
  const { size, weight, colour } = setting;
  const lines = balanced(text, setting);
  return lines.map((line, i) => ({
    text: line,
    size,
    weight,
    colour,
    width: widthOf(line, size, weight),
    tags: i === lines.length - 1 ? tags : [],
  }));
}

/** As few lines as the width allows, and none much shorter than the others. */
function balanced(text: string, setting: Setting): readonly string[] {
  const filled = wrapText(text, setting);
  const longest = Math.max(0, ...filled.map((line) => widthOf(line, setting.size, setting.weight)));
  for (let width = longest / 2; width < longest; width += longest / 40) {
    const lines = wrapText(text, { ...setting, width });
    if (lines.length === filled.length) return lines;
  }
  return filled;
}
