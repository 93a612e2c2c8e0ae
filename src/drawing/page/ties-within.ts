import type { Family } from "../../family/family.ts";
import type { Household } from "../../family/statements.ts";
import type { Box, Part, Shape } from "../scene.ts";
import { keyOf } from "../tag.ts";
import { around, boxOf } from "./boxes.ts";

const parts: ReadonlySet<Part> = new Set(["tie", "tie-mark", "tie-label", "role"]);

/** What each tie between two of one household takes up, and each role, its words included. */
export function tiesWithin(
  { bonds, roles }: Family,
  { members }: Household,
  drawn: readonly Shape[],
): readonly Box[] {
  const isWithin = (ids: readonly (string | null)[]): boolean =>
    ids.every((id) => id !== null && members.includes(id));
  return [
    ...bonds.filter(({ between }) => isWithin(between)),
    ...roles.filter(({ who, toward }) => isWithin([who, toward])),
  ].flatMap(({ path }) => {
    const key = keyOf(path);
    const isOfTie = ({ part, of }: Shape): boolean =>
      parts.has(part) && (of === key || of.startsWith(`${key}/`));
    return around(drawn.filter(isOfTie).map(boxOf)) ?? [];
  });
}
