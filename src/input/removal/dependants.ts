import type { Path } from "../../family/fact.ts";
import type { Reference } from "../document/references.ts";
import type { TimeWritten } from "../document/times.ts";
import type { Draft } from "../splice/draft.ts";
import { mentioned } from "../document/times.ts";
import { closeUp } from "./close-up.ts";
import { type Gone, goneWith } from "./gone.ts";
import { afterGap } from "./after-gap.ts";

/** What goes when something is removed. */
export interface Dependants {
  readonly isGone: (path: Path) => boolean;
  /** Times of deaths that can no longer be said: the death stays. */
  readonly deaths: readonly Path[];
}

/**
 * All that cannot be said without what stands at a path, and what in turn cannot be said without that.
 * Never more is said than before: where a line stays, it says the same or less.
 */
export function dependants(draft: Draft, at: Path): Dependants {
  const { document } = draft;
  const gone = goneWith(at);
  const deaths = new Map<string, Path>();
  for (let before = 0; gone.size() !== before;) {
    before = gone.size();
    const ids = idsWithin(draft, gone);
    for (const reference of document.references)
      if (ids.has(whoIsMeant(reference)) && !gone.has(reference.path))
        leaveOut(draft, reference, gone);
    for (const written of document.times)
      if (mentioned(written).some((id) => ids.has(id)) && !gone.has(written.path))
        if (keyOf(written).includes("died")) deaths.set(JSON.stringify(written.path), written.path);
        else gone.add(keyOf(written));
    for (const written of afterGap(document, gone)) gone.add(keyOf(written));
    closeUp(draft, gone);
  }
  return { isGone: gone.has, deaths: [...deaths.values()].filter((path) => !gone.has(path)) };
}

/** The ids that are given where something goes. */
function idsWithin({ document }: Draft, gone: Gone): ReadonlySet<string> {
  const given = [...document.ids].filter(([, { path }]) => gone.has(path));
  return new Set(given.map(([id]) => id));
}

/** `grandparents of ada` and `ada's side` speak of ada. */
function whoIsMeant({ id, wants, quoted }: Reference): string {
  if (wants === "thing" && quoted) return "";
  if (wants !== "about") return id;
  return /^(\S+)['’]s side$/u.exec(id)?.[1] ?? / of (\S+)$/u.exec(id)?.[1] ?? id;
}

/**
 * Takes a name out. Where a teller goes and the head of the file names another, what was told goes
 * too, or it would be put into that other's mouth.
 */
function leaveOut({ document }: Draft, { path, wants }: Reference, gone: Gone): void {
  const key = path.findLastIndex((step) => typeof step === "string");
  const another = document.head.says !== undefined && !gone.has(["says"]);
  gone.add(wants === "teller" && another && key > 0 ? path.slice(0, key) : path);
}

/** The path of a time's key: it may stand a step above its words. */
function keyOf({ path }: TimeWritten): Path {
  return path[path.length - 1] === "is" ? path.slice(0, -1) : path;
}
