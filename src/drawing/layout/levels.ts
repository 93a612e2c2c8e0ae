import type { Family } from "../../family/family.ts";
import { origin } from "../../family/time/timeline.ts";
import { generationsOf } from "./generations.ts";
import type { Couple } from "./kin.ts";
import { couplesOf } from "./kin.ts";

type Rows = ReadonlyMap<string, number>;
type Births = ReadonlyMap<string, number>;

/**
 * Rows of everybody where nothing joins some of them to the others: as far below these as in the whole
 * family, if they are joined there; else so that those born about the same time stand beside each other.
 * No row is empty.
 */
export function levelled(family: Family, couples: readonly Couple[], rows: Rows): Rows {
  const parts = joinedParts([...rows.keys()], couples);
  if (parts.length < 2) return rows;
  const whole = partsOfWhole(family);
  const births = birthsOf(family, [...rows.keys()]);
  const placed = new Map<string, number>();
  for (const part of parts) {
    const lower = asInWhole(part, { rows, placed, whole }) ?? byBirth(part, rows, placed, births);
    for (const id of part) placed.set(id, (rows.get(id) ?? 0) + lower);
  }
  const used = [...new Set(placed.values())].sort((a, b) => a - b);
  return new Map([...rows.keys()].map((id) => [id, used.indexOf(placed.get(id) ?? 0)]));
}

/** Those whom couples and descent join, the most first. */
function joinedParts(
  people: readonly string[],
  couples: readonly Couple[],
): readonly (readonly string[])[] {
  const beside = new Map<string, (readonly string[])[]>(people.map((id) => [id, []]));
  for (const { partners, children } of couples) {
    const all = [...partners, ...children.map(({ child }) => child)];
    for (const id of all) beside.get(id)?.push(all);
  }
  const seen = new Set<string>();
  const parts = people.map((start) => {
    const part = new Set(seen.has(start) ? [] : [start]);
    for (const id of part)
      for (const all of beside.get(id) ?? []) for (const next of all) part.add(next);
    for (const id of part) seen.add(id);
    return [...part];
  });
  return parts.filter((part) => part.length > 0).sort((a, b) => b.length - a.length);
}

interface Whole {
  readonly rows: Rows;
  readonly partOf: ReadonlyMap<string, number>;
}

function partsOfWhole({ whole }: Family): Whole {
  if (whole === undefined) return { rows: new Map(), partOf: new Map() };
  const people = [...whole.people.keys()];
  const couples = couplesOf(whole, new Set(people));
  const parts = joinedParts(people, couples);
  return {
    rows: generationsOf(people, couples),
    partOf: new Map(parts.flatMap((part, i) => part.map((id) => [id, i] as const))),
  };
}

/** How much lower than by itself a part stands; `null` if the whole does not join it to those placed. */
function asInWhole(
  part: readonly string[],
  { rows, placed, whole }: { readonly rows: Rows; readonly placed: Rows; readonly whole: Whole },
): number | null {
  const [first = ""] = part;
  const other = [...placed.keys()].find((id) => whole.partOf.get(id) === whole.partOf.get(first));
  const [here, there] = [whole.rows.get(first), whole.rows.get(other ?? "")];
  if (other === undefined || here === undefined || there === undefined) return null;
  return (placed.get(other) ?? 0) + here - there - (rows.get(first) ?? 0);
}

/** So that two of nearest birth, one of the part and one placed, stand in one row. */
function byBirth(part: readonly string[], rows: Rows, placed: Rows, births: Births): number {
  let [lower, apart] = [0, Infinity];
  for (const id of part) {
    const own = births.get(id);
    if (own === undefined) continue;
    for (const [other, row] of placed) {
      const days = Math.abs((births.get(other) ?? Infinity) - own);
      if (days < apart) [lower, apart] = [row - (rows.get(id) ?? 0), days];
    }
  }
  return lower;
}

/** In days: the middle of what is known of a birth, where something bounds it. */
function birthsOf({ timeline }: Family, people: readonly string[]): Births {
  const days = people.map((id) => [id, timeline.between(origin, `birth:${id}`)] as const);
  return new Map(
    days.flatMap(([id, { least, most }]) =>
      Number.isFinite(least) && Number.isFinite(most) ? [[id, (least + most) / 2] as const] : [],
    ),
  );
}
