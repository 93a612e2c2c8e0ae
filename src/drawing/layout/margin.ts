import type { Family } from "../../family/family.ts";
import { drawable } from "../drawable.ts";
import type { Figure } from "../figure.ts";
import type { Box, Point } from "../scene.ts";
import { besideRow, beyondRows } from "./margin-places.ts";
import type { MarginGroup } from "./margin-places.ts";

/** Helpers and groups with their places, and what is already there. */
export interface MarginPlaces {
  readonly people: Map<string, Point>;
  readonly labels: Map<string, Box>;
  /** Boxes of all that stands in the structure; grows with everybody placed. */
  readonly taken: Box[];
  /** The heights of the rows. */
  readonly rows: readonly number[];
}

/**
 * Places those who are not kin near the one they are tied to and away from the structure: beside
 * that row where it ends, or below the last and above the first row if others stand between.
 */
export function placeMargin(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  places: MarginPlaces,
): void {
  const kin = new Map(places.people);
  const groups = new Map<string, MarginGroup & { readonly members: Figure[] }>();
  for (const figure of figures.values()) {
    if (!figure.margin) continue;
    const anchor = anchorOf(family, figure.id, kin);
    const side = sideOf(kin.get(anchor) ?? { x: 0, y: 0 }, kin, places.rows);
    const known = groups.get(`${anchor} ${side}`);
    if (known !== undefined) known.members.push(figure);
    else groups.set(`${anchor} ${side}`, { anchor, side, members: [figure] });
  }
  for (const group of groups.values()) {
    const box = figures.get(group.anchor)?.label.width ?? 0;
    const at = kin.get(group.anchor) ?? { x: 0, y: 0 };
    const beside = group.side === "left" || group.side === "right";
    const spots = beside
      ? besideRow(group, at, places.taken)
      : beyondRows(group, at, { label: box, taken: places.taken });
    for (const { id, centre, label } of spots) {
      places.people.set(id, centre);
      places.labels.set(id, label);
    }
  }
}

/** The first of the structure whom somebody has a tie or role with. */
function anchorOf(family: Family, id: string, kin: ReadonlyMap<string, Point>): string {
  const tied = [
    ...family.bonds.filter(drawable).map(({ between }) => between),
    ...family.roles.filter(drawable).map(({ who, toward }) => [who, toward ?? who]),
  ];
  const others = tied.flatMap((pair) =>
    pair.includes(id) ? pair.filter((one) => one !== id) : [],
  );
  return others.find((other) => kin.has(other)) ?? [...kin.keys()][0] ?? id;
}

/** Where fewest people stand between. */
function sideOf(
  anchor: Point,
  kin: ReadonlyMap<string, Point>,
  rows: readonly number[],
): MarginGroup["side"] {
  const row = [...kin.values()].filter(({ y }) => y === anchor.y);
  const left = row.filter(({ x }) => x < anchor.x).length;
  const right = row.length - 1 - left;
  if (left > 0 && right > 0 && anchor.y === rows.at(-1)) return "below";
  if (left > 0 && right > 0 && anchor.y === rows[0]) return "above";
  return left <= right ? "left" : "right";
}
