import type { Family } from "../../family/family.ts";
import { draftOf } from "../splice/draft.ts";
import { type Reading, readFamily } from "../read.ts";
import { isPairs } from "../write/written.ts";
import { writeFamily } from "../write/write-family.ts";
import { newIds } from "./ids.ts";
import { otherNames } from "./names.ts";
import { rewritten } from "./rewritten.ts";
import { unusual } from "./unusual.ts";

/** A family file in which nobody can be recognized, and what to know about it. */
export interface Deidentified {
  /** Reads without a mistake. */
  readonly reading: Reading;
  /** Which word became which. Whoever has this list knows them all again. */
  readonly aliases: ReadonlyMap<string, string>;
  /** What could tell who they are, though no name does: in words. */
  readonly warnings: readonly string[];
}

/**
 * Without names, places, days, ages over 89, numbers, addresses and links; comments and what belongs
 * to other programs are left out. Structure, ties, roles and order of years stay.
 * @throws {@link Error} if what comes out makes no sense: a fault of ours, never of the file's
 */
export function deidentified(reading: Reading, family: Family, times = 1): Deidentified {
  const draft = draftOf(reading.text.text, times);
  if ("mistakes" in draft) throw new Error("deidentify: a file that was read cannot be read");
  const names = otherNames(family, reading.text.text);
  const ids = newIds(draft.document, family, names.forWord);
  const warnings = unusual(family);
  for (const dates of ["years", "told", "none"] as const) {
    const pairs = rewritten({ draft, family, names, ids, dates });
    if (!isPairs(pairs)) break;
    const found = readFamily(writeFamily(pairs), "deidentified.genogram.yaml", times);
    if (found.family !== null) return { reading: found, aliases: names.list, warnings };
  }
  throw new Error("deidentify: what is left makes no sense");
}
