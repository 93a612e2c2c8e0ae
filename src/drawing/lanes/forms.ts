import { ties } from "../../catalogue/ties.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import type { Family } from "../../family/family.ts";
import type { Bond, FamilyEvent } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";
import type { Break } from "../lines/tie-line.ts";
import type { Marks } from "../marks.ts";
import { keyOf, tagsAt } from "../tag.ts";
import type { Tag } from "../tag.ts";
import type { Form } from "./bundle.ts";
import { formWords } from "./form-words.ts";
import type { TiePhase } from "./form-words.ts";

/** What the forms of a bond are made from. */
export interface Telling {
  readonly family: Family;
  readonly marks: Marks;
  readonly phases: "all" | "now";
  /** The line's first and last person. */
  readonly ends: readonly [string, string];
}

/** A run of phases drawn alike, with the turning points told before the next one. */
interface Run {
  readonly phases: TiePhase[];
  readonly turns: FamilyEvent[];
}

/** Longer histories are shown by their first form, the two that matter most, and the last. */
const mostForms = 4;

/** The stretches of a bond's line, in order of time. Empty if nothing of a tie is told. */
export function formsOf(bond: Bond, telling: Telling): readonly Form[] {
  const runs = runsOf(bond, telling.family);
  const all = runs.map((run, i) =>
    formOf(bond, { run, later: runs.slice(i + 1), first: i === 0 }, telling),
  );
  const last = all.at(-1);
  if (last === undefined) return [];
  if (telling.phases === "now") return [onlyLast(all, last)];
  return all.length <= mostForms ? all : fewer(all);
}

function runsOf(bond: Bond, family: Family): readonly Run[] {
  const runs: Run[] = [];
  const turns = family.events.filter(
    (event) => event.turns !== null && keyOf(event.turns) === keyOf(bond.path) && drawable(event),
  );
  for (const phase of bond.phases) {
    if (!isTie(phase) || !drawable(phase)) continue;
    const run = runs.at(-1);
    const before = run?.phases.at(-1);
    if (run !== undefined && before !== undefined && alike(before.tie, phase.tie))
      run.phases.push(phase);
    else runs.push({ phases: [phase], turns: [] });
  }
  for (const turn of turns) {
    const run = runs.findLast(({ phases }) => phases.some((phase) => stepOf(phase) < stepOf(turn)));
    run?.turns.push(turn);
  }
  return runs;
}

function isTie(phase: Bond["phases"][number]): phase is TiePhase {
  return phase.tie !== null;
}

function stepOf({ path }: { readonly path: TiePhase["path"] }): number {
  const step = path.at(-1);
  return typeof step === "number" ? step : -1;
}

function alike(a: TieKind, b: TieKind): boolean {
  const [one, other] = [ties[a], ties[b]];
  return one.stroke === other.stroke && one.tone === other.tone && one.head === other.head;
}

interface Place {
  readonly run: Run;
  readonly later: readonly Run[];
  readonly first: boolean;
}

function formOf(bond: Bond, { run, later, first }: Place, telling: Telling): Form {
  const { family, marks } = telling;
  const last = run.phases.at(-1);
  const [begun] = run.phases;
  if (last === undefined || begun === undefined) throw new Error("lanes: a run without phases");
  const keys = run.phases.map((phase) => keyOf(phase.path));
  const own = keys.flatMap((key) => tagsAt(marks, key));
  const whole = first && !keys.includes(keyOf(bond.path)) ? tagsAt(marks, keyOf(bond.path)) : [];
  const atDot = first ? [] : own.filter(({ form }) => form === "change");
  const breakers = run.turns.filter(({ kind }) => kind === "gave-up-contact");
  return {
    key: keys[0] ?? "",
    keys,
    kind: last.tie,
    words: formWords(family, run.phases, breakers),
    toward: towardOf(begun, telling.ends),
    broken: breakOf(run, later, telling.ends),
    now: later.length === 0 && last.time.ended !== "yes",
    tags: once([...whole, ...own.filter((tag) => !atDot.includes(tag)), ...turnTags(run, telling)]),
    dotTags: once(atDot),
  };
}

function turnTags(run: Run, { marks }: Telling): readonly Tag[] {
  return run.turns.flatMap(({ path }) => tagsAt(marks, keyOf(path)));
}

function once(tags: readonly Tag[]): readonly Tag[] {
  return tags.filter((tag, i) => tags.findIndex(({ number }) => number === tag.number) === i);
}

/** A one-way tie is toward the other one of whoever does it. */
function towardOf({ tie, by }: TiePhase, [start, end]: Telling["ends"]): Form["toward"] {
  if (ties[tie].way === "mutual" || by.length !== 1) return null;
  return by[0] === start ? "end" : by[0] === end ? "start" : null;
}

const repairs: readonly TieKind[] = ["repaired", "reconciled", "healthy"];

function breakOf(run: Run, later: readonly Run[], [start, end]: Telling["ends"]): Break {
  const breakers = new Set([
    ...run.phases.flatMap(({ by }) => by),
    ...run.turns.filter(({ kind }) => kind === "gave-up-contact").flatMap(({ who }) => who),
  ]);
  return {
    repaired: later.some(({ phases }) => phases.some(({ tie }) => repairs.includes(tie))),
    by: [
      ...(breakers.has(start) ? (["start"] as const) : []),
      ...(breakers.has(end) ? (["end"] as const) : []),
    ],
  };
}

function onlyLast(all: readonly Form[], last: Form): Form {
  return {
    ...last,
    words: all.map(({ kind }) => ties[kind].label).join(", "),
    tags: once(all.flatMap(({ tags, dotTags }) => [...tags, ...dotTags])),
    dotTags: [],
  };
}

/** Harm and breaks say most; among equals the later. */
function weight({ kind }: Form): number {
  const { tone, stroke } = ties[kind];
  if (tone === "harm") return 3;
  if (stroke === "bars") return 2;
  return tone === "negative" || tone === "ambivalent" ? 1 : 0;
}

function fewer(all: readonly Form[]): readonly Form[] {
  const middle = all.slice(1, -1);
  const main = new Set(
    middle
      .map((form, i) => ({ form, i }))
      .sort((a, b) => weight(b.form) - weight(a.form) || b.i - a.i)
      .slice(0, mostForms - 2)
      .map(({ form }) => form),
  );
  return all.filter((form, i) => i === 0 || i === all.length - 1 || main.has(form));
}
