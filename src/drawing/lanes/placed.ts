import { textInk } from "../ink.ts";
import type { Box, Point, Shape } from "../scene.ts";
import type { Tag } from "../tag.ts";
import { drawTag, tagSize } from "../tags/draw-tag.ts";
import { widthOf } from "../text/measure.ts";
import { lineStep } from "./words.ts";
import type { Words } from "./words.ts";

/** Words with their place; the box holds their numbers too. */
export interface PlacedWords {
  readonly words: Words;
  readonly box: Box;
  readonly align: "start" | "middle" | "end";
}

/** Numbers alone, at the dot where a phase begins. */
export interface PlacedTags {
  readonly tags: readonly Tag[];
  readonly box: Box;
}

/** Between words and number, and between numbers. */
const tagGap = 4;

export function drawWords({ words, box, align }: PlacedWords): readonly Shape[] {
  const { lines, size, height, tags } = words;
  const step = lineStep * size;
  return lines.flatMap((line, i) => {
    const last = i === lines.length - 1;
    const width = widthOf(line, size, words.weight);
    const whole = width + (last ? tailOf(tags) : 0);
    const left = box.x + { start: 0, middle: 0.5, end: 1 }[align] * (box.width - whole);
    // What the numbers need more than the words is at the last line.
    const middle = box.y + (last ? i * step + height : (2 * i + 1) * step) / 2;
    return [
      // LibreOffice sets what is anchored at its end too far right, onto numbers after it.
      textShape(words, line, { x: left, y: middle }, last && tags.length > 0 ? "start" : align),
      ...(last ? drawTags(tags, { x: left + width + tagGap, y: middle }) : []),
    ];
  });
}

/** Numbers one after the other. @param at left end, at half their height */
export function drawTags(tags: readonly Tag[], at: Point): readonly Shape[] {
  let { x } = at;
  return tags.flatMap((tag) => {
    const { width } = tagSize(tag);
    x += width + tagGap;
    return drawTag(tag, { x: x - tagGap - width / 2, y: at.y });
  });
}

function tailOf(tags: readonly Tag[]): number {
  return tags.reduce((sum, tag) => sum + tagGap + tagSize(tag).width, 0);
}

/** @param at left end of the line, at half its height */
function textShape(words: Words, text: string, at: Point, align: PlacedWords["align"]): Shape {
  const { of, size, weight, colour } = words;
  const width = widthOf(text, size, weight);
  const x = at.x + { start: 0, middle: 0.5, end: 1 }[align] * width;
  const box = { x: at.x, y: at.y - size / 2, width, height: size };
  const ink = textInk(text, { x, y: at.y + 0.36 * size }, { size, weight, colour, anchor: align });
  return { part: "tie-label", of, geometry: { box }, ink };
}
