import type { Family } from "../../family/family.ts";
import type { Report } from "../../patterns/finding.ts";
import { statementsOf } from "./statements.ts";

/** What is different under one heading. */
export interface Difference {
  readonly heading: string;
  readonly items: readonly string[];
}

interface Version {
  readonly family: Family;
  readonly report: Report;
}

/** What two versions of a family say differently; headings under which there is nothing are left out. */
export function compared(before: Version, after: Version): readonly Difference[] {
  const [old, now] = [before, after].map(
    ({ family }) => new Map(statementsOf(family).map((one) => [one.key, one])),
  );
  if (old === undefined || now === undefined) return [];
  const added = [...now.values()].filter(({ key }) => !old.has(key));
  const gone = [...old.values()].filter(({ key }) => !now.has(key));
  const changed = [...now.values()].filter(
    ({ key, content }) => old.has(key) && old.get(key)?.content !== content,
  );
  const turned = (state: "over" | "mended") =>
    changed.filter((one) => one.state === state && old.get(one.key)?.state !== state);
  const [ended, mended] = [turned("over"), turned("mended")];
  const corrected = changed.filter((one) => !ended.includes(one) && !mended.includes(one));
  const words = (all: readonly { readonly words: string }[]): readonly string[] =>
    all.map((one) => one.words);
  const only = (one: Report, other: Report): readonly string[] =>
    one.findings
      .filter(({ id }) => !other.findings.some((each) => each.id === id))
      .map(({ title, claim }) => `${title}: ${claim}`);
  return [
    { heading: "Added", items: words(added) },
    { heading: "Told otherwise now", items: words(corrected) },
    { heading: "Told as over now", items: words(ended) },
    { heading: "Told as mended now", items: words(mended) },
    { heading: "No longer told", items: words(gone) },
    { heading: "Newly found", items: only(after.report, before.report) },
    { heading: "No longer found", items: only(before.report, after.report) },
  ].filter(({ items }) => items.length > 0);
}
