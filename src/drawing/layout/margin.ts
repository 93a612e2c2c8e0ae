import type { Family } from "../../family/family.ts";
import { drawable } from "../drawable.ts";
import type { Figure, Places } from "../figure.ts";
import type { Box, Point } from "../scene.ts";
import { piecesOf } from "../lines/polyline-pieces.ts";
import { boxAroundAll } from "./box-around-all.ts";
import { bestSpots } from "./margin-spots.ts";
import type { Anchor, Manner, MarginGroup, Taken } from "./margin-spots.ts";

export interface MarginOptions {
  /** Everything drawn so far that is not in the places themselves: ties and their words. */
  readonly drawn: readonly Taken[];
  readonly manner?: Manner;
}

/** Places those who are not kin, each group near the one it is tied to, where nothing is drawn. */
export function placeMargin(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  places: Places,
  { drawn, manner }: MarginOptions,
): Places {
  const [people, labels] = [new Map(places.people), new Map(places.labels)];
  const groups = groupsOf(family, figures, places.people);
  const taken = groups.length === 0 ? [] : [...standing(figures, places), ...drawn];
  for (const group of groups) {
    const anchor = anchorAt(group.anchor, figures, places);
    for (const { figure, centre, label } of bestSpots(group, anchor, taken, manner)) {
      people.set(figure.id, centre);
      labels.set(figure.id, label);
      taken.push(...[...figure.boxes(centre), label].map((box) => ({ ...box, line: false })));
    }
  }
  const margin = [...labels].flatMap(([id, label]) => {
    const [figure, at] = [figures.get(id), people.get(id)];
    return figure?.margin === true && at !== undefined ? [label, ...figure.boxes(at)] : [];
  });
  return { ...places, people, labels, bounds: boxAroundAll([places.bounds, ...margin]) };
}

/** Symbols, labels and every piece of the structure's lines. */
function standing(
  figures: ReadonlyMap<string, Figure>,
  { people, labels, lines }: Places,
): readonly Taken[] {
  const things = [
    ...[...people].flatMap(([id, at]) => figures.get(id)?.boxes(at) ?? []),
    ...labels.values(),
    ...lines.flatMap(({ geometry }) => ("box" in geometry ? [geometry.box] : [])),
  ];
  const pieces = lines.flatMap(({ geometry }) =>
    "points" in geometry ? piecesOf(geometry.points) : [],
  );
  return [
    ...things.map((box) => ({ ...box, line: false })),
    ...pieces.map(({ a, b }) => ({ ...boxAroundAll([pointBox(a), pointBox(b)]), line: true })),
  ];
}

function pointBox({ x, y }: Point): Box {
  return { x, y, width: 0, height: 0 };
}

function anchorAt(
  id: string,
  figures: ReadonlyMap<string, Figure>,
  { people, labels }: Places,
): Anchor {
  const at = people.get(id) ?? { x: 0, y: 0 };
  return { at, radius: figures.get(id)?.radius ?? 0, label: labels.get(id) ?? pointBox(at) };
}

/** Those who are tied to the same person stand together. */
function groupsOf(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  kin: ReadonlyMap<string, Point>,
): readonly MarginGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures.values()) {
    if (!figure.margin) continue;
    const anchor = anchorOf(family, figure.id, kin);
    groups.set(anchor, [...(groups.get(anchor) ?? []), figure]);
  }
  return [...groups].map(([anchor, members]) => ({ anchor, members }));
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
