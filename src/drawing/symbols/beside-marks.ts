import { pathInk, textInk } from "../ink.ts";
import type { Box, Ink, Point } from "../scene.ts";
import { widthOf } from "../text/measure.ts";
import type { Sign } from "./sign.ts";

/** A small mark outside a symbol, with the place it takes. */
export interface BesideMark {
  readonly box: Box;
  readonly inks: readonly Ink[];
}

/** Waves above a symbol, the sign of a secret and letters at its lower right, where lines leave it free. */
export function besideMarks(sign: Sign, radius: number, centre: Point): readonly BesideMark[] {
  return [
    ...Array.from({ length: sign.waves }, (_, i) =>
      wave({ x: centre.x, y: centre.y - radius - wavesAbove - i * waveStep }),
    ),
    ...letters(sign.beside, {
      x: centre.x + radius + apart,
      y: centre.y + radius - (sign.secret ? secretSide + 1.5 : 0),
    }),
    ...(sign.secret ? [secret({ x: centre.x + radius + apart, y: centre.y + radius })] : []),
  ];
}

const wavesAbove = 5;
const waveStep = 4.5;
const apart = 3;

/** One wave across the line that comes down to somebody. */
function wave({ x, y }: Point): BesideMark {
  const d = `M${x - 7} ${y + 1.5}C${x - 3.5} ${y - 4.5} ${x + 3.5} ${y + 4.5} ${x + 7} ${y - 1.5}`;
  const box = { x: x - 7.5, y: y - 3, width: 15, height: 6 };
  return {
    box,
    inks: [pathInk(d, { stroke: "paper", width: 4.5 }), pathInk(d, { stroke: "ink", width: 1.3 })],
  };
}

const letterSize = 8;

/** One above the other, the last at the foot. */
function letters(all: readonly string[], { x, y }: Point): readonly BesideMark[] {
  const said = { size: letterSize, weight: 600 } as const;
  return all.map((letter, i) => {
    const baseline = y - (all.length - 1 - i) * (letterSize + 1.5);
    const box = {
      x,
      y: baseline - 0.75 * letterSize,
      width: widthOf(letter, said.size, said.weight),
      height: letterSize,
    };
    return { box, inks: [textInk(letter, { x, y: baseline }, said)] };
  });
}

const secretSide = 7;

/** A black triangle, point up, at the foot of the symbol. */
function secret({ x, y }: Point): BesideMark {
  const d = `M${x} ${y}H${x + secretSide}L${x + secretSide / 2} ${y - secretSide}Z`;
  const box = { x, y: y - secretSide, width: secretSide, height: secretSide };
  return { box, inks: [pathInk(d, { fill: "ink" })] };
}
