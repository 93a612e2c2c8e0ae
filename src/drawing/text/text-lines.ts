import type { TextLine } from "../figure.ts";
import type { Tag } from "../tag.ts";
import { widthOf } from "./measure.ts";
import { balancedText } from "./wrap.ts";
import type { Setting } from "./wrap.ts";

/** Words set in lines of about equal length; the last carries the tags. */
export function textLines(
  text: string,
  setting: Setting & { readonly colour: "ink" | "muted" },
  tags: readonly Tag[] = [],
): readonly TextLine[] {
  const { size, weight, colour } = setting;
  const lines = balancedText(text, setting);
  return lines.map((line, i) => ({
    text: line,
    size,
    weight,
    colour,
    width: widthOf(line, size, weight),
    tags: i === lines.length - 1 ? tags : [],
  }));
}
