import { ties } from "../../catalogue/ties.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import { wordFor } from "../../family/word-for.ts";
import type { Family } from "../../family/family.ts";
import type { Bond } from "../../family/statements.ts";
import type { Break } from "../lines/tie-line.ts";
import type { Marks } from "../marks.ts";
import { mcgoldrick } from "../notations/mcgoldrick.ts";
import { lookOf, notationOf } from "../notations/notation-of.ts";
import { keyOf, tagsAt } from "../tag.ts";
import type { Tag } from "../tag.ts";
import type { Form } from "./bundle.ts";
import { formWords } from "./form-words.ts";
import { runsOf } from "./runs.ts";
import type { Run } from "./runs.ts";

/** What the forms of a bond are made from. */
export interface Telling {
  readonly family: Family;
  readonly marks: Marks;
  readonly phases: "all" | "now";
  /** The line's first and last person. */
  readonly ends: readonly [string, string];
}

/** Longer histories are shown by their first form, the two that matter most, and the last. */
const mostForms = 4;

/**
 * The stretches of a bond's line, in order of time. Empty if nothing of a tie is told, and today
 * where nothing may hold any more: a line in a picture of the present would say that it does.
 */
export function formsOf(bond: Bond, telling: Telling): readonly Form[] {
  const runs = runsOf(bond, telling.family);
  const all = runs.map((run, i) =>
    formOf(bond, { run, later: runs.slice(i + 1), first: i === 0 }, telling),
  );
  const last = all.at(-1);
  if (last === undefined) return [];
  if (telling.phases === "all") return all.length <= mostForms ? all : fewer(all);
  const today = onlyLast(telling.family, all, last);
  if (last.now) return [today];
  return today.tags.length === 0 ? [] : [past(today)];
}

interface Place {
  readonly run: Run;
  readonly later: readonly Run[];
  readonly first: boolean;
}

function formOf(bond: Bond, { run, later, first }: Place, telling: Telling): Form {
  const { family, marks, ends } = telling;
  const keys = [...run.phases, ...run.told.filter(({ tie }) => tie === null)].map(({ path }) =>
    keyOf(path),
  );
  const own = keys.flatMap((key) => tagsAt(marks, key));
  const whole = first && !keys.includes(keyOf(bond.path)) ? tagsAt(marks, keyOf(bond.path)) : [];
  const atDot = first ? [] : own.filter(({ form }) => form === "change");
  const boundary = run.told.findLast((phase) => phase.boundary !== null)?.boundary ?? null;
  return {
    key: keys[0] ?? "",
    keys,
    kind: run.kind,
    look: lookOf(run.kind, notationOf(family), run.phases.at(-1)?.intensity),
    words: formWords(family, { ...run, turns: partings(run), sides: ends, boundary }),
    toward: towardOf(run, ends),
    broken: breakOf(run, later, ends),
    boundary,
    now: run.holds,
    tags: once([...whole, ...own.filter((tag) => !atDot.includes(tag)), ...turnTags(run, telling)]),
    dotTags: once(atDot),
  };
}

function partings({ turns }: Run): Run["turns"] {
  return turns.filter(({ kind }) => kind === "gave-up-contact");
}

function turnTags(run: Run, { marks }: Telling): readonly Tag[] {
  return run.turns.flatMap(({ path }) => tagsAt(marks, keyOf(path)));
}

function once(tags: readonly Tag[]): readonly Tag[] {
  return tags.filter((tag, i) => tags.findIndex(({ number }) => number === tag.number) === i);
}

/** A one-way tie is toward the other one of whoever does it. */
function towardOf({ kind, phases }: Run, [start, end]: Telling["ends"]): Form["toward"] {
  const by = phases[0]?.by ?? [];
  const { way, byOne } = ties[kind];
  if ((way === "mutual" && byOne === undefined) || by.length !== 1) return null;
  return by[0] === start ? "end" : by[0] === end ? "start" : null;
}

const repairs: readonly TieKind[] = ["repaired", "reconciled", "healthy"];

function breakOf(run: Run, later: readonly Run[], [start, end]: Telling["ends"]): Break {
  const breakers = new Set([
    ...run.phases.flatMap(({ by }) => by),
    ...partings(run).flatMap(({ who }) => who),
  ]);
  return {
    repaired: later.some(({ phases }) => phases.some(({ tie }) => repairs.includes(tie))),
    by: [
      ...(breakers.has(start) ? (["start"] as const) : []),
      ...(breakers.has(end) ? (["end"] as const) : []),
    ],
  };
}

function onlyLast(family: Family, all: readonly Form[], last: Form): Form {
  return {
    ...last,
    words: all.map(({ kind }) => wordFor(family, ties[kind])).join(", "),
    tags: once(all.flatMap(({ tags, dotTags }) => [...tags, ...dotTags])),
    dotTags: [],
  };
}

/** What is drawn of a phase that is over, in a picture of today. */
export function pastKey(key: string): string {
  return `${key}/past`;
}

/** Where a number must stand at what is over: as thin as what says nothing, and said in words. */
function past(form: Form): Form {
  const key = pastKey(form.key);
  return {
    ...form,
    key,
    kind: "plain",
    look: lookOf("plain", mcgoldrick),
    words: `${form.words}: over`,
    toward: null,
    boundary: null,
  };
}

/** Harm and breaks say most; among equals the later. */
function weight({ kind, look: { tone } }: Form): number {
  if (tone === "harm") return 3;
  if (ties[kind].stroke === "bars") return 2;
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
