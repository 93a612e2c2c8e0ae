import type { Box, Shape } from "../scene.ts";
import type { Block } from "./block.ts";
import { around, boxOf } from "./boxes.ts";
import { columns } from "./columns.ts";
import { leastScale } from "./least-scale.ts";
import { moved } from "./move.ts";

/** What stands on the page; all but the drawing are measured for the width they get. */
export interface Content {
  readonly drawing: readonly Shape[];
  readonly title: (width: number) => Block;
  readonly captions: (width: number) => readonly Block[];
  readonly legend: (width: number) => Block;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page that is drawn if it is the better one. */
interface Planned extends Size {
  readonly draw: () => readonly Shape[];
}

/** A4, landscape: the least page. What needs more gets a larger page, never smaller type. */
const a4: Size = { width: 842, height: 595 };
const margin = 28;
const top = 24;
const titleGap = 16;
const space = 24;
const sideColumn = 216;
const lowColumn = { width: 186, gap: 14 };
/** Up to this width there is room beside a drawing on the least page. */
const widestBeside = 550;

/**
 * On the first of these papers that holds it all, as small as its words may be printed, or as large as
 * it fills the paper; on a page as large as it needs where none does.
 */
export function pageOn(content: Content, papers: readonly Size[]): Page {
  const bounds = boundsOf(content);
  const scale = leastScale(content.drawing);
  for (const paper of papers)
    for (const form of [beside, below]) {
      const isHeld = (by: number): boolean => {
        const { width, height } = form(content, bounds, onto(paper, by));
        return width * by * scale <= paper.width && height * by * scale <= paper.height;
      };
      if (!isHeld(1)) continue;
      const by = enlarged.find(isHeld) ?? 1;
      return drawn(form(content, bounds, onto(paper, by)));
    }
  return page(content);
}

/** How many times larger than usual a page may be printed: what just misses a paper is to fill the next. */
const enlarged = [1.4, 1.3, 1.2, 1.1];

/** The page that fills a paper when it is printed so much larger. */
function onto({ width, height }: Size, by: number): Size {
  return { width: Math.floor(width / by), height: Math.floor(height / by) };
}

function boundsOf({ drawing }: Content): Box {
  return around(drawing.map(boxOf)) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** Title above, legend at the bottom, captions beside a narrow drawing; with a wide one where the page stays smaller, mostly below. */
export function page(content: Content): Page {
  const bounds = boundsOf(content);
  return drawn(planned(content, bounds));
}

function drawn({ width, height, draw }: Planned): Page {
  return { width, height, shapes: draw() };
}

function planned(content: Content, bounds: Box): Planned {
  const narrow = beside(content, bounds, a4);
  if (bounds.width <= widestBeside) return narrow;
  const wide = below(content, bounds, a4);
  return size(narrow) > size(wide) ? narrow : wide;
}

/** How large the page's type would be if it were printed on the least page; 1 is full size. */
function size({ width, height }: Size): number {
  return Math.min(a4.width / width, a4.height / height);
}

function beside({ drawing, title, captions, legend }: Content, bounds: Box, least: Size): Planned {
  const [column] = columns(captions(sideColumn), 1);
  const side = column === undefined ? 0 : sideColumn + space;
  const width = Math.max(least.width, Math.ceil(bounds.width + side + 2 * margin));
  const free = width - 2 * margin - side;
  const head = title(free);
  const foot = legend(width - 2 * margin);
  const start = top + head.height + titleGap;
  const end = Math.max(start + bounds.height, top + 8 + (column?.height ?? 0));
  const height = pageHeight(end, foot, least);
  const room = {
    x: margin,
    y: start,
    width: free,
    height: legendTop(height, foot) - space - start,
  };
  return {
    width,
    height,
    draw: () => [
      ...centred(drawing, bounds, room),
      ...head.draw({ x: margin, y: top }),
      ...(column?.draw({ x: width - margin - sideColumn, y: top + 8 }) ?? []),
      ...foot.draw({ x: margin, y: legendTop(height, foot) }),
    ],
  };
}

function below({ drawing, title, captions, legend }: Content, bounds: Box, least: Size): Planned {
  const width = Math.max(least.width, Math.ceil(bounds.width + 2 * margin));
  const inner = width - 2 * margin;
  const count = Math.floor((inner + lowColumn.gap) / (lowColumn.width + lowColumn.gap));
  const pitch = (inner + lowColumn.gap) / count;
  const stacks = columns(captions(pitch - lowColumn.gap), count);
  const [head, foot] = [title(inner), legend(inner)];
  const start = top + head.height + titleGap;
  const captionsHeight = Math.max(0, ...stacks.map((block) => block.height + space));
  const height = pageHeight(start + bounds.height + captionsHeight, foot, least);
  const captionsTop = legendTop(height, foot) - captionsHeight;
  const room = { x: margin, y: start, width: inner, height: captionsTop - space - start };
  return {
    width,
    height,
    draw: () => [
      ...centred(drawing, bounds, room),
      ...head.draw({ x: margin, y: top }),
      ...stacks.flatMap((block, i) => block.draw({ x: margin + i * pitch, y: captionsTop })),
      ...foot.draw({ x: margin, y: legendTop(height, foot) }),
    ],
  };
}

function pageHeight(end: number, foot: Block, least: Size): number {
  return Math.max(least.height, Math.ceil(end + space + foot.height + bottom));
}

/** Below the legend. */
const bottom = 10;

function legendTop(height: number, foot: Block): number {
  return height - bottom - foot.height;
}

/** In the middle of the room, which is at least as large. */
function centred(drawing: readonly Shape[], bounds: Box, room: Box): readonly Shape[] {
  const by = {
    x: room.x + (room.width - bounds.width) / 2 - bounds.x,
    y: room.y + Math.max(0, room.height - bounds.height) / 2 - bounds.y,
  };
  return drawing.map((shape) => moved(shape, by));
}
