import type { TextBlock, TextLine } from "../figure.ts";
import { textInk } from "../ink.ts";
import type { Part, Point, Shape } from "../scene.ts";
import type { Tag } from "../tag.ts";
import { drawTag, tagSize } from "../tags/draw-tag.ts";

/** Lines one below the other, measured with the tags that stand after them. */
export function textBlock(lines: readonly TextLine[]): TextBlock {
  return {
    lines,
    width: Math.max(0, ...lines.map(lineWidth)),
    height: lines.reduce((sum, line) => sum + lineHeight(line), 0),
  };
}

/**
 * The block's text and tags.
 * @param at the middle of the top edge, or its left or right end, as `anchor` says
 */
export function drawTextBlock(
  block: TextBlock,
  at: Point,
  as: { readonly part: Part; readonly of: string; readonly anchor: "start" | "middle" | "end" },
): readonly Shape[] {
  return block.lines.flatMap((line, i) => {
    const above = block.lines.slice(0, i).reduce((sum, other) => sum + lineHeight(other), 0);
    const share = { start: 0, middle: 0.5, end: 1 }[as.anchor];
    const left = at.x - share * lineWidth(line);
    return drawLine(line, { x: left, y: at.y + above + lineHeight(line) / 2 }, as);
  });
}

/** Between text and tag, and between tags. */
const tagGap = 4;
/** Lines with tags stand wider apart, so that tags below each other do not touch. */
const tagLine = 14.5;

function lineWidth(line: TextLine): number {
  return line.tags.reduce((sum, tag) => sum + tagGap + tagSize(tag).width, line.width);
}

function lineHeight(line: TextLine): number {
  return line.tags.length > 0 ? Math.max(tagLine, 1.3 * line.size) : 1.3 * line.size;
}

/** @param at the left end of the line, at half its height */
function drawLine(
  line: TextLine,
  at: Point,
  { part, of }: { readonly part: Part; readonly of: string },
): readonly Shape[] {
  const { text, size, weight, colour, width } = line;
  // Set from the middle of its place: a fallback font of other widths then stays in it.
  const baseline = { x: at.x + width / 2, y: at.y + 0.36 * size };
  const box = { x: at.x, y: at.y - 0.5 * size, width, height: size };
  const ink = textInk(text, baseline, { size, weight, colour, anchor: "middle" });
  return [
    { part, of, geometry: { box }, ink },
    ...drawTags(line.tags, { x: at.x + width, y: at.y }),
  ];
}

function drawTags(tags: readonly Tag[], at: Point): readonly Shape[] {
  const shapes: Shape[] = [];
  let { x } = at;
  for (const tag of tags) {
    const { width } = tagSize(tag);
    shapes.push(...drawTag(tag, { x: x + tagGap + width / 2, y: at.y }));
    x += tagGap + width;
  }
  return shapes;
}
