import type { Marks } from "../marks.ts";
import { pathInk } from "../ink.ts";
import { circleOutline } from "../outline.ts";
import type { Point, Shape } from "../scene.ts";
import { tagSize, drawTag } from "../tags/draw-tag.ts";
import { wrapText } from "../text/wrap.ts";
import type { Block } from "./block.ts";
import { textLine } from "./text-line.ts";
import type { Setting } from "./text-line.ts";
import { triangleSign } from "./triangle-sign.ts";

/** All that stands beside or below the drawing, in order: captions, questions, what was left out. */
export function captions(marks: Marks, width: number): readonly Block[] {
  const tags = marks.captions.flatMap(({ items }) => items.map((item) => tagSize(item).width));
  const indent = Math.max(leastIndent, ...tags.map((tag) => tag + tagGap));
  return [
    ...marks.captions.flatMap(({ heading, items }) => [
      headingBlock(heading, width),
      ...items.map((item, i) => itemBlock(item, { width, indent }, i === 0)),
    ]),
    ...together([
      ...questionBlocks(marks.questions, width),
      ...(marks.more === null ? [] : [moreBlock(marks.more, width)]),
    ]),
  ];
}

/** In one column. */
function together(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => ({ ...block, leads: i < blocks.length - 1 }));
}

type Item = Marks["captions"][number]["items"][number];

/** Baseline to baseline. */
const step = 11;
/** From the column's edge to the words, tags standing before them. */
const leastIndent = 27;
const tagGap = 3.5;
const bulletIndent = 9;
const mostQuestions = 3;

const title = { part: "caption", size: 8.8, weight: 600, colour: "ink" } as const;
const body = { part: "caption", size: 8.4, weight: 400, colour: "ink" } as const;
const note = { part: "caption", size: 7.8, weight: 400, colour: "muted" } as const;
const heading = { part: "caption", size: 8.4, weight: 700, colour: "muted" } as const;

function headingBlock(text: string, width: number): Block {
  const setting = { ...heading, of: "heading" };
  return {
    height: 14,
    before: 16,
    leads: true,
    draw: ({ x, y }) => [textLine(text, { x, y: y + 8 }, setting), rule({ x, y: y + 12.5 }, width)],
  };
}

function rule(from: Point, width: number): Shape {
  const points = [from, { x: from.x + width, y: from.y }];
  const d = `M${from.x} ${from.y}H${from.x + width}`;
  return {
    part: "caption",
    of: "heading",
    geometry: { points },
    ink: pathInk(d, { stroke: "rule", width: 0.6 }),
  };
}

interface Measure {
  readonly width: number;
  readonly indent: number;
}

function itemBlock(item: Item, { width, indent }: Measure, first: boolean): Block {
  const of = `${item.number}`;
  const lines = [
    ...set(item.title, { ...title, of }, width - indent),
    ...set(item.text, { ...body, of }, width - indent),
    ...(item.note === null ? [] : set(item.note, { ...note, of }, width - indent)),
  ];
  const signHeight = item.triangle ? 30 : 14;
  return {
    height: Math.max(signHeight, lines.length * step + 2),
    before: first ? 3 : 4.5,
    leads: false,
    draw: ({ x, y }) => [
      ...drawTag(item, { x: x + tagSize(item).width / 2, y: y + 7 }),
      ...(item.triangle ? [triangleSign({ x: x + 7.7, y: y + 23 }, "caption", of)] : []),
      ...lines.map(({ text, setting }, i) =>
        textLine(text, { x: x + indent, y: y + 10 + i * step }, setting),
      ),
    ],
  };
}

interface SetLine {
  readonly text: string;
  readonly setting: Setting;
}

function set(text: string, setting: Setting, width: number): readonly SetLine[] {
  const { size, weight } = setting;
  return wrapText(text, { size, weight, width }).map((line) => ({ text: line, setting }));
}

function questionBlocks(questions: readonly string[], width: number): readonly Block[] {
  if (questions.length === 0) return [];
  const asked = questions.slice(0, mostQuestions);
  return [
    headingBlock("Worth asking", width),
    ...asked.map((question, i) => questionBlock(question, width, i)),
  ];
}

function questionBlock(question: string, width: number, index: number): Block {
  const of = `question/${index}`;
  const lines = set(question, { ...body, of }, width - bulletIndent);
  return {
    height: lines.length * step + 2,
    before: index === 0 ? 3 : 3.5,
    leads: false,
    draw: ({ x, y }) => [
      bullet({ x: x + 2.5, y: y + 7.2 }, of),
      ...lines.map(({ text, setting }, i) =>
        textLine(text, { x: x + bulletIndent, y: y + 10 + i * step }, setting),
      ),
    ],
  };
}

function bullet(centre: Point, of: string): Shape {
  const r = 1.2;
  const box = { x: centre.x - r, y: centre.y - r, width: 2 * r, height: 2 * r };
  const ink = pathInk(circleOutline(centre, r), { fill: "muted" });
  return { part: "caption", of, geometry: { box }, ink };
}

function moreBlock(text: string, width: number): Block {
  const lines = set(text, { ...note, of: "more" }, width);
  return {
    height: lines.length * step + 2,
    before: 6,
    leads: false,
    draw: ({ x, y }) =>
      lines.map((line, i) => textLine(line.text, { x, y: y + 10 + i * step }, line.setting)),
  };
}
