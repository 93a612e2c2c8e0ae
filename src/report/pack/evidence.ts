import { listed } from "../../drawing/page/listed.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import type { Finding } from "../../patterns/finding.ts";
import type { Told } from "./told.ts";

/** More than so many facts are no short page: the rest is counted. */
const most = 16;

/** Each fact once, with who says so, if not who told all; for the clinician with its lines in the file. */
export function evidenceWords(
  { family, reader }: Told,
  findings: readonly Finding[],
): readonly string[] {
  const lines = new Map<string, Set<string>>();
  for (const { fact, by, at } of findings.flatMap(({ evidence }) => evidence)) {
    const said = `${fact}${tellersOf(family, by)}`;
    const line = at.slice(at.lastIndexOf(":") + 1);
    lines.set(said, (lines.get(said) ?? new Set()).add(line));
  }
  const words = [...lines].map(([said, numbers]) => {
    const all = [...numbers].sort((a, b) => Number(a) - Number(b));
    return reader === "clinician"
      ? `${said} [line${all.length === 1 ? "" : "s"} ${all.join(", ")}]`
      : said;
  });
  const more = words.length - most;
  return more < 2 ? words : [...words.slice(0, most), `and ${more} more like these`];
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
