import type { Places, Room } from "../figure.ts";
import type { LaidBundle } from "./lane.ts";
import { isRoundabout } from "./roundabout.ts";
import { trunkOf, isLevel } from "./route.ts";
import { isHomeless } from "./setting.ts";

/** For words that found no place beside their line. */
const forHomeless = { rows: 24, right: 60 };
/** For a line that found no way. */
const forBlocked = 90;
/** For a line that went a long way round, to pass between neighbours with its words. */
const forRoundabout = 30;
const spare = 4;

/** The room that would let all words stand at their lines; `null` if they do. */
export function needsOf(laid: readonly LaidBundle[], places: Places): Room | null {
  const rows = places.rows.map(() => 0);
  const rightOf = new Map<string, number>();
  const widen = (id: string, by: number): void => {
    rightOf.set(id, Math.max(rightOf.get(id) ?? 0, by));
  };
  for (const one of laid) {
    const { lack } = one.setting;
    const homeless = isHomeless(one.setting) || one.hits > 0;
    if (isRoundabout(one, places)) for (const id of around(one, places)) widen(id, forRoundabout);
    if (lack <= 1 && !homeless) continue;
    const left = leftOf(one, places);
    const row = rowUnder(one, places);
    if (lack > 1 && row === null) widen(left, lack + spare);
    if (lack > 1 && row !== null) rows[row] = Math.max(rows[row] ?? 0, lack + spare);
    if (homeless && lack <= 1 && row !== null)
      rows[row] = Math.max(rows[row] ?? 0, forHomeless.rows);
    if (homeless && row === null) heighten(rows, rowOver(one, places));
    if (homeless)
      for (const id of around(one, places))
        widen(id, one.hits > 0 ? forBlocked : forHomeless.right);
  }
  const some = rows.some((by) => by > 0) || rightOf.size > 0;
  return some ? { rows, rightOf } : null;
}

/** Whoever of the pair stands further left, and has the other or free space at the right. */
function leftOf({ bundle }: LaidBundle, places: Places): string {
  const [a, b] = [places.people.get(bundle.a), places.people.get(bundle.b)];
  return (a?.x ?? 0) <= (b?.x ?? 0) ? bundle.a : bundle.b;
}

function heighten(rows: number[], row: number): void {
  if (row >= 0) rows[row] = Math.max(rows[row] ?? 0, forHomeless.rows);
}

/** The gap above the row that the pair stands in. */
function rowOver({ bundle }: LaidBundle, { people, rows }: Places): number {
  const y = people.get(bundle.a)?.y ?? 0;
  return rows.findIndex((height) => Math.abs(height - y) < 1) - 1;
}

/** Both, and whoever stands left of either in the row: beside them a line could pass. */
function around({ bundle }: LaidBundle, { people }: Places): readonly string[] {
  return [bundle.a, bundle.b].flatMap((id) => {
    const at = people.get(id);
    if (at === undefined) return [];
    const before = [...people]
      .filter(([, other]) => Math.abs(other.y - at.y) < 12 && other.x < at.x)
      .sort(([, one], [, other]) => other.x - one.x)[0];
    return before === undefined ? [id] : [id, before[0]];
  });
}

/** The row under which the middle of the main piece lies; `null` for a level one. */
function rowUnder({ lanes }: LaidBundle, { rows }: Places): number | null {
  const [lane] = lanes;
  if (lane === undefined || isLevel(lane.route, lane.main)) return null;
  const corners = trunkOf(lane.route);
  const [from, to] = [corners[lane.main], corners[lane.main + 1]];
  const middle = ((from?.y ?? 0) + (to?.y ?? 0)) / 2;
  const above = rows.filter((y) => y <= middle).length - 1;
  return Math.min(Math.max(0, above), Math.max(0, rows.length - 2));
}
