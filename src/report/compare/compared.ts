import type { Finding, Report } from "../../patterns/finding.ts";
import type { Family } from "../../family/family.ts";
import { matched } from "./matched.ts";
import { renamings } from "./renamings.ts";
import type { Statement } from "./statement.ts";
import { statementsOf } from "./statements.ts";
import { correctionWords } from "./correction-words.ts";

export type Kind = "added" | "corrected" | "ended" | "mended" | "gone" | "found" | "lost";

/** One thing that is different. */
export interface Change {
  readonly kind: Kind;
  readonly words: string;
  /** Where it is seen in a drawing of the later version; empty where it is not. */
  readonly on: Statement["on"];
}

/** A version of a family. */
export interface Version {
  readonly family: Family;
  readonly report: Report;
}

/** What two versions of a family say differently, and what is found differently; kind by kind. */
export function compared(before: Version, after: Version): readonly Change[] {
  const renamed = renamings(before.family, after.family);
  const now = statementsOf(after.family);
  const { added, gone, changed } = matched(statementsOf(before.family, renamed), now);
  const kinds = changed.map(([was, is]) => ({ was, is, kind: turnOf(was, is) }));
  const told = (kind: Kind, all: readonly Statement[]): readonly Change[] =>
    all.map(({ words, on }) => ({ kind, words, on: kind === "gone" ? [] : on }));
  const turned = (kind: "ended" | "mended"): readonly Change[] =>
    told(
      kind,
      kinds.filter((one) => one.kind === kind).map(({ is }) => is),
    );
  const corrected = kinds
    .filter(({ kind }) => kind === "corrected")
    .map(({ was, is }) => ({
      kind: "corrected" as const,
      words: correctionWords(was, is),
      on: is.on,
    }));
  return [
    ...told("added", added),
    ...corrected,
    ...turned("ended"),
    ...turned("mended"),
    ...told("gone", gone),
    ...onlyIn("found", after.report, before.report, renamed),
    ...onlyIn("lost", before.report, after.report, renamed),
  ];
}

function turnOf(was: Statement, { state }: Statement): "ended" | "mended" | "corrected" {
  if (state === was.state || state === "open") return "corrected";
  return state === "over" ? "ended" : "mended";
}

/** Findings of one version that the other does not have, whatever their people are called there. */
function onlyIn(
  kind: "found" | "lost",
  one: Report,
  other: Report,
  renamed: ReadonlyMap<string, string>,
): readonly Change[] {
  const keyOf = ({ pattern, people, title }: Finding): string =>
    [pattern, title, ...people.map((id) => renamed.get(id) ?? id).sort()].join("|");
  const isNamed = renamed.size > 0;
  const has = (finding: Finding): boolean =>
    other.findings.some(
      (each) => each.id === finding.id || (isNamed && keyOf(each) === keyOf(finding)),
    );
  return one.findings
    .filter((finding) => !has(finding))
    .map(({ title, claim }) => ({ kind, words: `${title}: ${claim}`, on: [] }));
}
