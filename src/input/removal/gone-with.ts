import type { Path } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";

/** How many lines of each section are there no more: `[["ties", 2], ["events", 1]]`, in the order of a file. */
export function linesGone(before: Family, after: Family): readonly (readonly [string, number])[] {
  const [was, is] = [linesIn(before), linesIn(after)];
  return [...was].flatMap(([section, lines]) => {
    const gone = lines.size - (is.get(section)?.size ?? 0);
    return gone > 0 ? [[section, gone] as const] : [];
  });
}

/** The numbers of the lines of each section that say something of somebody. */
function linesIn(family: Family): ReadonlyMap<string, ReadonlySet<Path[number] | undefined>> {
  const facts: readonly { readonly path: Path }[] = [
    ...[...family.parentages, ...family.bonds, ...family.roles, ...family.conditions],
    ...[...family.functioning, ...family.events, ...family.households, ...family.triangles],
    ...[...family.coalitions, ...family.asked, ...family.notes, ...family.questions],
    ...family.verdicts,
  ];
  const lines = new Map<string, Set<Path[number] | undefined>>();
  for (const { path } of facts) {
    const [section, line] = path;
    if (section === "people") continue;
    lines.set(String(section), (lines.get(String(section)) ?? new Set()).add(line));
  }
  return lines;
}
