import { circleOutline } from "../outline.ts";
import type { Shape } from "../scene.ts";
import { across, boxAround } from "./across.ts";
import { lineShape, markShape } from "./line-shapes.ts";
import { ringRadius } from "./rings.ts";
import { polyline } from "./tie-line.ts";
import type { Draw, TieLine } from "./tie-line.ts";

const gap = 9;
const gapWithRing = 16;
const barHalf = 6.5;
const wedge = { length: 7, half: 4, before: 2.6 };

/**
 * Contact broken off: the line stops at two bars. A wedge points at the bar from whoever broke it
 * off; a ring between the bars says that the two found together again. Bars on lines are distance, as the
 * Bowen school has it: nobody broke anything off, and nothing was repaired.
 */
export const barStrokes = {
  bars: (line) => barred(line, { dash: [] }),
  "bars-on-dashes": (line) => barred(line, { dash: [6, 4] }),
  "bars-with-ring": (line) =>
    barred({ ...line, broken: { ...line.broken, repaired: true } }, { dash: [] }),
  "bars-on-line": (line) => barred(distant(line), { dash: [] }),
  "bars-on-double": (line) => barred(distant(line), { dash: [], asides: [-1.9, 1.9] }),
  "bars-on-triple": (line) => barred(distant(line), { dash: [], asides: [-3.4, 0, 3.4] }),
} as const satisfies Record<string, Draw>;

interface Barred {
  readonly dash: readonly number[];
  /** Of lines side by side, how far each is from the middle; one by default. */
  readonly asides?: readonly number[];
}

function distant(line: TieLine): TieLine {
  return { ...line, broken: { repaired: false, by: [] } };
}

interface Barred {
  readonly dash: readonly number[];
  /** Of lines side by side, how far each is from the middle; one by default. */
  readonly asides?: readonly number[];
}

function barred(line: TieLine, { dash, asides = [0] }: Barred): readonly Shape[] {
  const { curve, mark, broken } = line;
  const half = (broken.repaired ? gapWithRing : gap) / 2;
  const runs = asides.flatMap((aside) => [
    curve.part(0, mark - half, aside),
    curve.part(mark + half, curve.length, aside),
  ]);
  return [
    lineShape(line, runs, { dash }),
    ...[mark - half, mark + half].map((s) => bar(line, s)),
    ...(broken.repaired ? [ring(line)] : []),
    ...broken.by.map((end) =>
      end === "start" ? wedgeAt(line, mark - half, 1) : wedgeAt(line, mark + half, -1),
    ),
  ];
}

function bar(line: TieLine, s: number): Shape {
  const points = across(line.curve, s, barHalf);
  return markShape(line, boxAround(points, line.width / 2), {
    d: polyline(points),
    width: line.width * 1.3,
  });
}

function ring(line: TieLine): Shape {
  const centre = line.curve.at(line.mark);
  const box = boxAround([centre], ringRadius + line.width / 2);
  return markShape(line, box, { d: circleOutline(centre, ringRadius) });
}

/** @param way 1 with the line's direction, -1 against it */
function wedgeAt(line: TieLine, barAt: number, way: 1 | -1): Shape {
  const tip = line.curve.at(barAt - way * wedge.before);
  const base = across(line.curve, barAt - way * (wedge.before + wedge.length), wedge.half);
  const points = [tip, ...base];
  const d = `${polyline(points)}Z`;
  return markShape(line, boxAround(points, 0), { d, fill: line.colour, stroke: null, width: 0 });
}
