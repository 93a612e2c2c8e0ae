import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import type { Finding } from "../../patterns/finding.ts";
import type { Told } from "./told.ts";

/** Each fact once, with who says so; for the clinician with its lines in the file. */
export function evidenceWords(
  { family, reader }: Told,
  findings: readonly Finding[],
): readonly string[] {
  const lines = new Map<string, Set<string>>();
  for (const { fact, by, at } of findings.flatMap(({ evidence }) => evidence)) {
    const said = `${fact}${by === null ? "" : ` (as told by ${tellerOf(family, by)})`}`;
    const line = at.slice(at.lastIndexOf(":") + 1);
    lines.set(said, (lines.get(said) ?? new Set()).add(line));
  }
  if (reader !== "clinician") return [...lines.keys()];
  return [...lines].map(([said, numbers]) => {
    const all = [...numbers].sort((a, b) => Number(a) - Number(b));
    return `${said} [line${all.length === 1 ? "" : "s"} ${all.join(", ")}]`;
  });
}

/** Somebody who tells: by name, or in the word that the file uses. */
export function tellerOf(family: Family, id: string): string {
  return family.people.has(id) ? called(family, id) : `the ${id}`;
}
