import type { fixedNumbers } from "./chance.ts";
import { partAt } from "./parts.ts";
import type { End } from "./parts.ts";
import { settle } from "./placement.ts";
import type { Placement } from "./placement.ts";
import { turnAround } from "./turn-around.ts";

/**
 * A part of the family that hangs on one line stands elsewhere, all its rows together, perhaps
 * turned round: at an end, beside a block of its row, or anywhere.
 * @param beside a block of the row of that end of the line, if one is meant
 * @returns the blocks that moved
 */
export function carry(
  placement: Placement,
  end: End,
  beside: number | null,
  numbers: ReturnType<typeof fixedNumbers>,
): readonly number[] {
  const { problem, rows } = placement;
  const near = partAt(problem, end);
  const isSmall = 2 * near.size <= problem.blocks.length;
  const head = isSmall ? end.block : end.other;
  const part = isSmall ? near : new Set([...problem.blocks.keys()].filter((b) => !near.has(b)));
  const isTurned = numbers(3) === 0;
  if (isTurned) for (const block of part) turnAround(placement, block);
  const home = problem.blocks[head]?.row ?? 0;
  const others = (rows[home] ?? []).filter((block) => !part.has(block));
  const at = beside === null ? -1 : others.indexOf(beside);
  const places = [Math.max(0, at + numbers(2)), numbers(2) * others.length];
  const carried: Carried = { part, isTurned };
  put(placement, carried, home, places[numbers(3)] ?? numbers(others.length + 1));
  for (const step of [1, -1])
    for (let row = home + step; rows[row]?.some((block) => part.has(block)) === true; row += step)
      put(placement, carried, row, fittingPlace(placement, part, row, row - step));
  settle(placement);
  return [end.block, end.other, ...part];
}

interface Carried {
  readonly part: ReadonlySet<number>;
  readonly isTurned: boolean;
}

/** Those of the part stand together, after so many others of the row. */
function put({ rows }: Placement, { part, isTurned }: Carried, index: number, at: number): void {
  const row = rows[index] ?? [];
  const those = row.filter((block) => part.has(block));
  const others = row.filter((block) => !part.has(block));
  others.splice(at, 0, ...(isTurned ? those.reverse() : those));
  rows[index] = others;
}

/** How many others should stand left of the part, for as few as possible to be parted from their kin by it. */
function fittingPlace(
  placement: Placement,
  part: ReadonlySet<number>,
  row: number,
  known: number,
): number {
  const leans = leansOf(placement, part, row, known);
  let wrong = leans.filter((lean) => lean < 0).length;
  let [least, place] = [wrong, 0];
  for (const [i, lean] of leans.entries()) {
    wrong += Math.sign(lean);
    if (wrong < least) [least, place] = [wrong, i + 1];
  }
  return place;
}

/** For the others of a row: whether most of their kin in the row known stand left of the part, below 0, or right. */
function leansOf(
  { problem, rows }: Placement,
  part: ReadonlySet<number>,
  row: number,
  known: number,
): readonly number[] {
  const { falls, fallsOf, landingOn, blockOf } = problem;
  const reference = rows[known] ?? [];
  const middle = reference.findIndex((block) => part.has(block));
  const at = new Map(reference.map((block, i) => [block, i]));
  const kinOf = (block: number): readonly number[] =>
    row > known
      ? (landingOn[block] ?? []).flatMap((fall) => falls[fall]?.block ?? [])
      : (fallsOf[block] ?? []).flatMap((fall) =>
          (falls[fall]?.to ?? []).map((seat) => blockOf[seat] ?? 0),
        );
  const lean = (block: number): number => (part.has(block) ? 0 : (at.get(block) ?? 0) - middle);
  return (rows[row] ?? [])
    .filter((block) => !part.has(block))
    .map((block) => kinOf(block).reduce((sum, kin) => sum + Math.sign(lean(kin)), 0));
}
