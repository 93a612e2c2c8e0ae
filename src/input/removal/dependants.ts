import type { Path } from "../../family/fact.ts";
import type { Document } from "../document/document.ts";
import { idsInFinding } from "../document/finding-ids.ts";
import { mentioned } from "../document/mentioned.ts";
import type { Reference } from "../document/references.ts";
import type { TimeWritten } from "../document/times.ts";
import type { Draft } from "../splice/draft.ts";
import { partAt } from "../splice/form.ts";
import { closeUp } from "./close-up.ts";
import { type Gone, goneWith } from "./gone.ts";
import { afterGap } from "./after-gap.ts";
import { usesOfWordsGone } from "./own-words.ts";

/** What goes when something is removed. */
export interface Dependants {
  readonly isGone: (path: Path) => boolean;
  /** What stands in the place of words that can no longer be said. */
  readonly instead: readonly (readonly [path: Path, words: string])[];
}

/**
 * All that cannot be said without what stands at some paths, and what in turn cannot be said without that.
 * Never more is said than before: where a line stays, it says the same or less.
 */
export function dependants(draft: Draft, at: readonly Path[]): Dependants {
  const { document } = draft;
  const gone = goneWith(at);
  const instead = new Map<string, readonly [Path, string]>();
  for (let before = 0; gone.size() !== before;) {
    before = gone.size();
    const ids = idsWithin(draft, gone);
    for (const reference of document.references)
      if (ids.has(whoIsMeant(reference)) && !gone.has(reference.path))
        if (isLastReader(draft, reference)) put(instead, reference.path, "clinician");
        else leaveOut(draft, reference, gone);
    for (const written of document.times)
      if (mentioned(written).some((id) => ids.has(id)) && !gone.has(written.path))
        if (keyOf(written).includes("died")) put(instead, written.path, "yes");
        else gone.add(keyOf(written));
    for (const written of afterGap(document, gone)) gone.add(keyOf(written));
    for (const path of verdictsOn(document, gone, ids)) gone.add(path);
    closeUp(draft, gone);
  }
  for (const [path, like] of usesOfWordsGone(draft, gone)) put(instead, path, like);
  return { isGone: gone.has, instead: [...instead.values()].filter(([path]) => !gone.has(path)) };
}

function put(instead: Map<string, readonly [Path, string]>, path: Path, words: string): void {
  instead.set(JSON.stringify(path), [path, words]);
}

/** What only one may see stays unseen by all others. */
function isLastReader({ text, tree }: Draft, { path }: Reference): boolean {
  const at = path.indexOf("visible-to");
  const readers = partAt(text, tree, path.slice(0, at + 1))?.tree.parts.size ?? 0;
  return at >= 0 && readers < 2;
}

/** The ids that are given where something goes. */
function idsWithin({ document }: Draft, gone: Gone): ReadonlySet<string> {
  const given = [...document.ids].filter(([, { path }]) => gone.has(path));
  return new Set(given.map(([id]) => id));
}

/** `grandparents of ada` and `ada's side` speak of ada. */
function whoIsMeant({ id, wants, quoted }: Reference): string {
  if (quoted && (wants === "thing" || wants === "holder")) return "";
  if (wants !== "about") return id;
  return /^(\S+)['’]s side$/u.exec(id)?.[1] ?? / of (\S+)$/u.exec(id)?.[1] ?? id;
}

/**
 * Takes a name out. Where a teller goes and the head of the file names another, what was told goes
 * too, or it would be put into that other's mouth; but for words and patterns, which tell nothing.
 */
function leaveOut({ document }: Draft, { path }: Reference, gone: Gone): void {
  const key = path.findLastIndex((step) => typeof step === "string");
  const another = document.head.says !== undefined && !gone.has(["says"]);
  const isEntry = key === 2 && typeof path[1] === "string";
  const isMeans = path[0] === "own-words" || path[0] === "patterns";
  const goesWith = path[key] === "says" && another && key > 0 && !isEntry && !isMeans;
  gone.add(goesWith ? path.slice(0, key) : path);
}

/** What was said of the findings of a pattern of the family's own that goes, or by the ids of those who go. */
function verdictsOn(
  { patterns, findings, ids }: Document,
  gone: Gone,
  goneIds: ReadonlySet<string>,
): readonly Path[] {
  const names = patterns.filter(({ path }) => gone.has(path)).map(({ keys }) => keys.pattern);
  const namesGone = ({ finding }: { finding: string }): boolean =>
    names.includes(finding.split(/[:.]/u)[0] ?? "") ||
    idsInFinding(finding, (word) => ids.has(word)).some(({ id }) => goneIds.has(id));
  return findings.filter(({ keys }) => namesGone(keys)).map(({ path }) => path);
}

/** The path of a time's key: it may stand a step above its words. */
function keyOf({ path }: TimeWritten): Path {
  return path[path.length - 1] === "is" ? path.slice(0, -1) : path;
}
