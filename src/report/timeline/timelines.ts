import { stack, type Block } from "../../drawing/page/block.ts";
import { textLine } from "../../drawing/page/text-line.ts";
import type { Scene, Shape } from "../../drawing/scene.ts";
import { keyOf } from "../../drawing/tag.ts";
import { wrapped } from "../wrapped.ts";
import type { Family } from "../../family/family.ts";
import type { Entry } from "../chronology/entry.ts";
import type { Axis } from "./axis.ts";
import { axisFor } from "./axis-for.ts";
import { gridLine } from "./grid-lines.ts";
import { legendFor } from "./legend-rows.ts";
import type { Row } from "./row.ts";
import { rowsOf } from "./rows.ts";
import { rulers } from "./rulers.ts";
import { strip } from "./sheet.ts";

const margin = 28;
/** For whose a row is. */
const gutter = 132;
/** Right of the axis, for the words of what happened last. */
const tail = 88;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A family's time from left to right: what lasted as lines and bars, what happened as signs, the age
 * of the index person as a scale. Several sheets where one is not high enough; none without times.
 * @param sheet the paper it is for; `null`: as large as it needs
 */
export function timelines(
  family: Family,
  entries: readonly Entry[],
  sheet: Size | null,
): readonly Scene[] {
  if (entries.length < 2) return [];
  const least = sheet?.width ?? 842;
  const axis = axisFor(family, entries, least - 2 * margin - gutter - tail);
  const width = Math.ceil(Math.max(least, axis.width + 2 * margin + gutter + tail));
  const rows = rowsOf(family, entries, axis);
  const missing = entries.filter((entry) => !hasPlace(axis, entry)).length;
  const head = headOf(axis, missing, width - 2 * margin);
  const inner = width - 2 * margin;
  const legend = (drawn: readonly Shape[]): Block => legendFor(family, entries, drawn, inner);
  const most = legend(
    stack(rows.map((row) => strip(row, true, { gutter, width: inner }))).draw(zero),
  );
  const room = (sheet?.height ?? Infinity) - head.height - most.height - top - 2 * space - low;
  const sheets = sheetsOf(rows, room, { gutter, width: width - 2 * margin });
  const words = new Map(entries.map(({ fact, what }) => [keyOf(fact.path), what]));
  return sheets.map((body, at) => ({
    ...sheetWith(head, body, legend(body.draw(zero)), { axis, width }),
    title: sheets.length === 1 ? "Time line" : `Time line, sheet ${at + 1} of ${sheets.length}`,
    description: descriptionOf(axis, entries),
    words,
  }));
}

const top = 24;
const space = 14;
const low = 12;
const zero = { x: 0, y: 0 };

interface Wide {
  readonly gutter: number;
  readonly width: number;
}

/** As few sheets as can be, about as full as each other. */
function sheetsOf(rows: readonly Row[], room: number, size: Wide): readonly Block[] {
  const fewest = filled(rows, room, size);
  const total = fewest.reduce((sum, { height }) => sum + height, 0);
  const rooms = [1, 1.05, 1.1, 1.2, 1.3].map((part) => (part * total) / fewest.length);
  const even = rooms
    .filter((each) => each < room)
    .map((each) => filled(rows, each, size))
    .find(({ length }) => length === fewest.length);
  return even ?? fewest;
}

/** Rows one below the other, as many as there is room for; a group goes on under its name. */
function filled(rows: readonly Row[], room: number, size: Wide): readonly Block[] {
  const sheets: Block[][] = [];
  let group = "";
  for (const row of rows) {
    const last = sheets.at(-1);
    const next = strip(row, row.group !== group, size);
    if (last !== undefined && stack([...last, next]).height <= room) last.push(next);
    else sheets.push([strip(row, true, size)]);
    group = row.group;
  }
  return sheets.map(stack);
}

function hasPlace({ reach, spotOf }: Axis, entry: Entry): boolean {
  const [begins, ends] = [spotOf(entry), reach(entry.fact.time.end)];
  return begins.least !== null || begins.most !== null || ends.most !== null;
}

function headOf(axis: Axis, missing: number, width: number): Block {
  const left = missing === 0 ? "" : ` ${missing} more of the table have no place here.`;
  const notes = wrapped(`${scaleWords[axis.scale]}${left}`, { size: 8.6, weight: 400, width });
  const scales = rulers(axis, gutter);
  const high = 20 + notes.length * 11.5 + 8;
  return {
    ...{ height: high + scales.height, before: 0, leads: true },
    draw: ({ x, y }) => [
      textLine("Time line", { x, y: y + 16 }, { ...words, size: 16, weight: 600, colour: "ink" }),
      ...notes.map((line, at) =>
        textLine(
          line,
          { x, y: y + 31 + at * 11.5 },
          { ...words, size: 8.6, weight: 400, colour: "muted" },
        ),
      ),
      ...scales.draw({ x, y: y + high }),
    ],
  };
}

const words = { part: "title", of: "title" } as const;

const scaleWords: Readonly<Record<Axis["scale"], string>> = {
  years: "Equal distances are equal times. Years and ages follow from all that was said of time.",
  ages: "Equal distances are equal times, counted in years of age. Nobody told the years.",
  order:
    "Distances say nothing of how long. What has no year and no age stands next to what it is told with; of two things that nothing joins, it is not told which came first.",
};

function sheetWith(
  head: Block,
  body: Block,
  foot: Block,
  { axis, width }: { readonly axis: Axis; readonly width: number },
): Pick<Scene, "width" | "height" | "shapes"> {
  const from = top + head.height;
  const legendTop = from + space + body.height + space;
  const left = margin + gutter;
  const drawn = body.draw({ x: margin, y: from + space });
  const bottom = from + space + body.height;
  const lines = axis.lines.flatMap((x) => gridLine(left + x, from, bottom, drawn));
  return {
    width,
    height: Math.ceil(legendTop + foot.height + low),
    shapes: [
      ...lines,
      ...head.draw({ x: margin, y: top }),
      ...drawn,
      ...foot.draw({ x: margin, y: legendTop }),
    ],
  };
}

function descriptionOf({ scale, rulers: [ruler] }: Axis, entries: readonly Entry[]): string {
  const marks = ruler?.marks ?? [];
  const [first, last] = [marks[0]?.text, marks.at(-1)?.text];
  const span =
    scale !== "order" && first !== undefined && last !== undefined && ruler?.name === "Year"
      ? ` from about ${first} to about ${last}`
      : "";
  return `${entries.length} things that were told to have happened or lasted${span}, from left to right. The table of the chronology has each in words.`;
}
