import { textLine } from "../../drawing/page/text-line.ts";
import { pathInk } from "../../drawing/ink.ts";
import type { Shape } from "../../drawing/scene.ts";
import { keyOf } from "../../drawing/tag.ts";
import { widthOf } from "../../drawing/text/measure.ts";
import { wrapped } from "../wrapped.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Entry } from "../chronology/entry.ts";
import type { Axis } from "./axis.ts";
import type { Form } from "./form-of.ts";
import { beginShapes, stretchShapes } from "./marks.ts";
import { type, widest, type Row } from "./row.ts";
import { placedWords, type Words } from "./placed-words.ts";
import { type Extent, extentOf, spotOf } from "./stretch.ts";
import { goesOn, perhaps } from "./unsure.ts";

/** A course of several stretches, or of one: a tie with its phases, a role, an illness. */
export interface Course {
  readonly group: string;
  readonly label: string;
  readonly stretches: readonly {
    readonly entry: Entry;
    readonly form: Form;
    readonly words: string;
  }[];
}

interface Drawn {
  readonly of: string;
  readonly form: Form;
  readonly extent: Extent;
  /** Whether it lasts, or is one moment. */
  readonly lasts: boolean;
  readonly words: readonly string[];
}

/** Room above the line, for its form and the words over it; and below. */
const rise = 8;
const fall = 7;

/** The stretches of a course on one line, each with its words above; `null` if none has a place. */
export function courseRow(course: Course, axis: Axis): Row | null {
  const drawn = course.stretches
    .flatMap((one) => drawnOf(one, axis, course.stretches.length === 1 ? 2 * widest : widest))
    .sort((a, b) => a.extent.from - b.extent.from);
  if (drawn.length === 0) return null;
  const words = placedWords(drawn.map((one) => wordsOf(one, axis)));
  const height = Math.max(0, ...words.map(({ up, lines }) => up + lines.length * type.step));
  const label = wrapped(course.label, { size: 8, weight: 400, width: 122 });
  return {
    group: course.group,
    label,
    height: height + rise + fall,
    draw: (corner) => {
      const y = corner.y + height + rise;
      return [
        ...drawn.flatMap((one, at) => lineOf(one, drawn[at + 1], { x: corner.x, y })),
        ...words.flatMap((one) => wordShapes(one, corner.x, y - rise + 2)),
      ];
    },
  };
}

function drawnOf(
  { entry, form, words }: Course["stretches"][number],
  axis: Axis,
  width: number,
): readonly Drawn[] {
  const { path } = entry.fact;
  const lines = wrapped(words, { ...type, weight: 400, width });
  const shared = { of: keyOf(path), form, words: lines };
  const isMoment = form.is === "couple" && unions[form.union].does !== "begins";
  if (!isMoment) {
    const extent = extentOf(axis, entry);
    return extent === null ? [] : [{ ...shared, extent, lasts: true }];
  }
  const spot = spotOf(axis, entry);
  if (spot === null) return [];
  const { x, reach } = spot;
  const extent = {
    from: x,
    to: x,
    earliest: reach?.[0] ?? null,
    latest: reach?.[1] ?? null,
    open: false,
  };
  return [{ ...shared, extent, lasts: false }];
}

/** Beside the end of the axis is room for the widest line of a row: what is wider begins earlier. */
function wordsOf({ of, extent, words }: Drawn, axis: Axis): Words {
  const width = Math.max(0, ...words.map((line) => widthOf(line, type.size, 400)));
  const x = Math.max(0, Math.min(extent.from, axis.width + widest - width));
  return { of, x, width, lines: words };
}

/** A stretch ends where the next begins, wherever its own end may lie. */
function lineOf(
  one: Drawn,
  next: Drawn | undefined,
  zero: { readonly x: number; readonly y: number },
): readonly Shape[] {
  const { of, form, extent } = one;
  const { y } = zero;
  const limit = next?.extent.from ?? Infinity;
  const at = { x: zero.x + extent.from, y };
  const before = extent.earliest === null ? [] : perhaps(zero.x + extent.earliest, at.x - 3, y, of);
  const begin = beginShapes(form, at, of);
  const latest =
    extent.latest === null
      ? []
      : perhaps(zero.x + extent.to + 3, zero.x + Math.min(limit - 4, extent.latest), y, of);
  if (!one.lasts) return [...before, ...latest, ...begin];
  const to = Math.min(Math.max(extent.to, extent.from + shortest), limit - 4);
  const stretch = to - extent.from > 4 ? stretchShapes(form, at, zero.x + to, of) : [];
  const on = extent.open && to + 12 < limit ? goesOn({ x: zero.x + to, y }, of) : [];
  return [...before, ...latest, ...stretch, ...on, ...begin];
}

/** A form needs as much to be known. */
const shortest = 20;

function wordShapes(
  { of, x, up, lines }: Words & { readonly up: number },
  left: number,
  y: number,
): readonly Shape[] {
  const top = y - up - lines.length * type.step;
  const leader = { x: left + x, y: y - up - 1, width: 0, height: up + 4 };
  return [
    ...(up < 2
      ? []
      : [
          {
            part: "event" as const,
            of,
            geometry: { box: leader },
            ink: pathInk(`M${leader.x} ${leader.y}V${leader.y + leader.height}`, {
              stroke: "rule",
              width: 0.6,
            }),
          },
        ]),
    ...lines.map((line, at) =>
      textLine(
        line,
        { x: left + x, y: top + 7 + at * type.step },
        { part: "label", of, size: type.size, weight: 400, colour: "ink" },
      ),
    ),
  ];
}
