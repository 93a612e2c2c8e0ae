import { around, boxOf } from "../../drawing/page/boxes.ts";
import { moved } from "../../drawing/page/move.ts";
import type { Box, Scene, Shape } from "../../drawing/scene.ts";
import type { Block } from "./block.ts";

/** A sign of a legend and its words. */
export interface Entry {
  readonly of: string;
  readonly shapes: readonly Shape[];
  readonly box: Box;
}

/** As wide as the text. */
const width = 495;
const gap = { across: 12, down: 7 };

/** The signs in the legend of a drawing. */
export function signsOf({ shapes }: Scene): readonly Entry[] {
  const own = shapes.filter(({ part, of }) => part === "legend" && of !== "");
  const entries: { readonly of: string; readonly shapes: Shape[] }[] = [];
  for (const shape of own) {
    const last = entries.findLast(({ of }) => of === shape.of);
    if (last !== undefined && isNear(shape, last.shapes[0] ?? shape)) last.shapes.push(shape);
    else entries.push({ of: shape.of, shapes: [shape] });
  }
  return entries.flatMap((entry) => {
    const box = around(entry.shapes.map(boxOf));
    return box === null ? [] : [{ ...entry, box }];
  });
}

/** How far the words of a sign reach from its middle; another sign of the same words is farther. */
const reach = { across: 160, down: 14 };

function isNear(shape: Shape, first: Shape): boolean {
  const [a, b] = [boxOf(shape), boxOf(first)];
  const across = a.x - b.x;
  const down = a.y + a.height / 2 - b.y - b.height / 2;
  return across > -40 && across < reach.across && Math.abs(down) < reach.down;
}

/** Signs with their words, as a picture across the text. */
export function signsPicture(signs: readonly Entry[], title: string): Block {
  const words = [...new Set(signs.map(({ of }) => of))].join("; ");
  const scene = {
    ...inColumns(signs),
    ...{ title, description: `Signs in the drawing: ${words}.`, words: new Map() },
  };
  return { kind: "picture", fills: "column", scene };
}

/** Filled downwards, in as many columns as the widest entry allows. */
function inColumns(entries: readonly Entry[]): Pick<Scene, "width" | "height" | "shapes"> {
  const widest = Math.max(...entries.map(({ box }) => box.width)) + gap.across;
  const count = Math.max(1, Math.floor((width + gap.across) / widest));
  const perColumn = Math.ceil(entries.length / count);
  const step = Math.max(...entries.map(({ box }) => box.height)) + gap.down;
  return {
    width: Math.max(Math.ceil(entries.length / perColumn) * (width / count) - gap.across, widest),
    height: perColumn * step + gap.down,
    shapes: entries.flatMap(({ shapes, box }, at) => {
      const [column, row] = [Math.floor(at / perColumn), at % perColumn];
      const left = column * (width / count) + 2;
      const middle = gap.down + row * step + (step - gap.down) / 2;
      const by = { x: left - box.x, y: middle - box.y - box.height / 2 };
      return shapes.map((shape) => moved(shape, by));
    }),
  };
}
