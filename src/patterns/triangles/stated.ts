import type { Triangle } from "../../family/statements.ts";
import type { Family } from "../../family/family.ts";
import { wordFor } from "../../family/word-for.ts";
import type { Study } from "../study.ts";
import { counted } from "../counted.ts";

/** Triangles as told, those of the same three people together. */
export function statedTriangles(family: Family): readonly (readonly [Triangle, ...Triangle[]])[] {
  const groups = new Map<string, [Triangle, ...Triangle[]]>();
  for (const triangle of family.triangles.filter(counted)) {
    const key = [...triangle.people].sort().join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [triangle]);
    else group.push(triangle);
  }
  return [...groups.values()];
}

/** What was told of the three: "Anna is told to stand between Ben and Carla". */
export function toldShape(triangle: Triangle, study: Study): string {
  const { people, inTheMiddle, outside, unitedAgainst, focusedOn } = triangle;
  const one = inTheMiddle ?? outside ?? unitedAgainst ?? focusedOn;
  if (one === null)
    return `${study.list(people)} are told to form ${wordFor(study.family, { label: "a triangle", plain: "a three in which one thing moves the others" })}`;
  const others = study.list(people.filter((id) => id !== one));
  if (inTheMiddle !== null) return `${study.name(one)} is told to stand between ${others}`;
  if (outside !== null) return `${others} are told to stand together, ${study.name(one)} outside`;
  if (unitedAgainst !== null) return `${others} are told to be united against ${study.name(one)}`;
  return `${others} are told to be turned toward ${study.name(one)} most of all`;
}
