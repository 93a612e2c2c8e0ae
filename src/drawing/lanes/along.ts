import type { Scale } from "../scale.ts";
import type { Form, TieWire, Wire } from "./bundle.ts";
import { neededByForms, neededFor } from "./needed-along.ts";
import { formSaying, roleSaying } from "./sayings.ts";
import { leastBad } from "./setting.ts";
import type { Setting } from "./setting.ts";
import { spotsAmong } from "./spots.ts";
import type { Shift, Spots } from "./spots.ts";
import type { Standing } from "./standing.ts";
import type { SetWords, Words } from "./words.ts";

/** A level piece of one or more lines, and what is around it. */
export interface Level {
  readonly wires: readonly Wire[];
  /** Where the uppermost line reaches up, and the lowest down. */
  readonly top: number;
  readonly bottom: number;
  /** The line runs from the first to the second. */
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
  readonly scale: Scale;
  readonly setWords: SetWords;
}

interface Plan {
  readonly forms: "above" | "below";
  readonly roles: "above" | "below";
}

const gap = 3;
const plans: readonly Plan[] = [
  { forms: "above", roles: "above" },
  { forms: "above", roles: "below" },
  { forms: "below", roles: "above" },
  { forms: "below", roles: "below" },
];

/** Words above or below a level line, those of each stretch over the stretch. */
export function wordsAlong(level: Level): Setting {
  return leastBad(
    plans.map((plan) => ({
      cost: 2 * [plan.forms, plan.roles].filter((hand) => hand === "below").length,
      set: () => follow(level, plan),
    })),
  );
}

function follow(level: Level, plan: Plan): Setting {
  const { wires, scale, standing } = level;
  const spots = spotsAmong(standing);
  const edges = { above: level.top - gap, below: level.bottom + gap };
  const ties = wires.filter((wire) => wire.kind === "tie");
  const changesOf = new Map<Wire, readonly number[]>();
  for (const tie of ties) {
    const { changes, reached } = placeTie(
      level,
      { tie, hand: plan.forms, edge: edges[plan.forms] },
      spots,
    );
    changesOf.set(tie, changes);
    edges[plan.forms] = reached;
  }
  for (const role of wires.filter((wire) => wire.kind === "role")) {
    const width = Math.max(60, Math.abs(level.to - level.from) - 4);
    const words = level.setWords(roleSaying(role, scale), Math.min(150, width));
    spots.lacks(neededFor(level, roleSaying(role, scale)) - Math.abs(level.to - level.from));
    const middle = (level.from + level.to) / 2;
    edges[plan.roles] = put({ words, middle, hand: plan.roles, edge: edges[plan.roles] }, spots);
  }
  return { ...spots.result(), changes: wires.map((wire) => changesOf.get(wire) ?? []) };
}

interface TieRow {
  readonly tie: TieWire;
  readonly hand: "above" | "below";
  readonly edge: number;
}

interface PlacedRow {
  readonly changes: readonly number[];
  /** How far up or down the words reach now. */
  readonly reached: number;
}

/** Shares the length among the forms by what their words need. */
function placeTie(level: Level, { tie, hand, edge }: TieRow, spots: Spots): PlacedRow {
  const needs = neededByForms(tie, level);
  const needed = needs.reduce((sum, need) => sum + need, 0);
  const length = Math.abs(level.to - level.from);
  spots.lacks(needed - length);
  const way = Math.sign(level.to - level.from);
  const starts = needs.map((_, i) => {
    const before = needs.slice(0, i).reduce((sum, need) => sum + need, 0);
    return level.from + way * before * (length / needed);
  });
  let reached = edge;
  for (const [i, form] of tie.forms.entries()) {
    const [start, end] = [starts[i] ?? level.from, starts[i + 1] ?? level.to];
    const far = put(wordsOn(level, form, { start, end, edge, hand }), spots);
    reached = hand === "above" ? Math.min(reached, far) : Math.max(reached, far);
    if (i > 0 && form.dotTags.length > 0) {
      const dot = start;
      spots.tags(form.dotTags, ({ width, height }) => ({
        x: dot - width / 2,
        y: hand === "above" ? level.bottom + gap : level.top - gap - height,
        width,
        height,
      }));
    }
  }
  return { changes: starts.slice(1), reached };
}

interface Over {
  readonly start: number;
  readonly end: number;
  readonly edge: number;
  readonly hand: "above" | "below";
}

function wordsOn({ scale, setWords }: Level, form: Form, { start, end, edge, hand }: Over): Put {
  const width = Math.max(44, Math.abs(end - start) - 5);
  const words = setWords(formSaying(form, scale), Math.min(150, width));
  return { words, middle: (start + end) / 2, hand, edge };
}

interface Put {
  readonly words: Words;
  readonly middle: number;
  readonly hand: "above" | "below";
  readonly edge: number;
}

/** Places words on an edge, or a little away from it; says how far they reach. */
function put({ words, middle, hand, edge }: Put, spots: Spots): number {
  const { width, height } = words;
  const y = hand === "above" ? edge - height : edge;
  const box = { x: middle - width / 2, y, width, height };
  const found = spots.place({ words, box, align: "middle", shifts: outwards[hand] });
  const there = found ?? box;
  return hand === "above" ? there.y - gap + 1 : there.y + height + gap - 1;
}

function outward(hand: "above" | "below"): readonly Shift[] {
  const way = hand === "above" ? -1 : 1;
  const shifts: Shift[] = [];
  for (let y = 0; y <= 24; y += 3)
    for (const x of [0, 5, -5, 10, -10, 16, -16, 24, -24]) shifts.push({ x, y: way * y });
  return shifts.sort((a, b) => cost(a) - cost(b));
}

function cost({ x, y }: Shift): number {
  return Math.abs(x) + Math.abs(y);
}

const outwards = { above: outward("above"), below: outward("below") };
