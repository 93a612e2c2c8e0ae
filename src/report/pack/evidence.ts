import { listed } from "../../drawing/page/listed.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import type { Finding } from "../../patterns/finding.ts";
import type { Told } from "./told.ts";

/** More than so many points are no short page: the rest is counted. */
const most = 16;

/**
 * Each fact once, those about the same people together, with who says so, if not who told all; for
 * the clinician with their lines in the file.
 */
export function evidenceWords(
  { family, reader }: Told,
  findings: readonly Finding[],
): readonly string[] {
  const points = new Map<string, Point>();
  for (const { fact, by, at } of findings.flatMap(({ evidence }) => evidence)) {
    const tellers = tellersOf(family, by);
    const [, about = "", rest = fact] = opening.exec(fact) ?? [];
    const key = about === "" ? `${fact}${tellers}` : `${about}${tellers}`;
    const point = points.get(key) ?? { about, rest: new Set(), tellers, lines: new Set() };
    point.rest.add(rest);
    point.lines.add(Number(at.slice(at.lastIndexOf(":") + 1)));
    points.set(key, point);
  }
  const words = siblingsJoined([...points.values()]).map((point) => pointWords(point, reader));
  const more = words.length - most;
  return more < 2 ? words : [...words.slice(0, most), `and ${more} more like these`];
}

/** What several facts have in common: whom they are about. */
const opening = /^(.+?(?:: | is a child of | helped to raise ))(.+)$/u;

/** "Anna and Ben are children of Carla": children of the same parents are told in one point. */
function siblingsJoined(points: readonly Point[]): readonly Point[] {
  const families = new Map<string, { readonly names: Set<string>; readonly point: Point }>();
  for (const point of points) {
    const [, name] = childOf.exec(point.about) ?? [];
    const key = JSON.stringify(
      name === undefined ? [point.about, [...point.rest]] : [[...point.rest].sort()],
    );
    const family = families.get(key + point.tellers) ?? { names: new Set(), point };
    if (name !== undefined) family.names.add(name);
    for (const line of point.lines) family.point.lines.add(line);
    families.set(key + point.tellers, family);
  }
  return [...families.values()].map(({ names, point }) =>
    names.size < 2 ? point : { ...point, about: `${listed([...names])} are children of ` },
  );
}

const childOf = /^(.+) is a child of $/u;

interface Point {
  readonly about: string;
  readonly rest: Set<string>;
  readonly tellers: string;
  readonly lines: Set<number>;
}

function pointWords({ about, rest, tellers, lines }: Point, reader: Told["reader"]): string {
  const said = about.endsWith(": ") ? [...rest].join("; ") : listed([...rest]);
  const numbers = [...lines].sort((a, b) => a - b);
  const where = ` [line${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}]`;
  return `${about}${said}${tellers}${reader === "clinician" ? where : ""}`;
}

/** " (as told by Anna and Ben)" */
function tellersOf(family: Family, by: string | null): string {
  const ids = by === null || by === family.says.join(", ") ? [] : by.split(", ");
  return ids.length === 0 ? "" : ` (as told by ${listed(ids.map((id) => tellerOf(family, id)))})`;
}

/** Somebody who tells: by name, or in the word that the file uses. */
export function tellerOf(family: Family, id: string): string {
  return family.people.has(id) ? called(family, id) : `the ${id}`;
}
