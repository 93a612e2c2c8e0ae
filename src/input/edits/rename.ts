import type { Path } from "../../family/fact.ts";
import type { Document } from "../document/document.ts";
import { type IdWithin, idsInFinding } from "../document/finding-ids.ts";
import type { Reference } from "../document/references.ts";
import type { TimeWritten } from "../document/times.ts";
import type { Draft } from "../splice/draft.ts";
import { type Outcome, type Refusal, refusal } from "../splice/outcome.ts";
import { reword } from "../splice/reword.ts";
import type { Splice } from "../splice/splice.ts";
import { namesIn } from "../time/names.ts";
import { notNew } from "./add-entry.ts";

/** Another id for somebody or for a line, wherever it is written: in lists, times and relation words too. */
export interface Rename {
  readonly edit: "rename";
  readonly from: string;
  readonly to: string;
}

export function rename(draft: Draft, { from, to }: Rename): Outcome {
  const { document } = draft;
  if (!document.ids.has(from)) return nobody(document, from);
  const wrong = notNew(draft, to);
  if (wrong !== null) return wrong;
  return [
    ...where(draft, from, to),
    ...document.references.flatMap((reference) => inReference(draft, reference, from, to)),
    ...document.times.flatMap((written) => inTime(draft, written, from, to)),
    ...document.findings.flatMap((line) => inVerdict(draft, line, from, to)),
  ];
}

/** No id of the file, and the one that was probably meant. */
export function nobody(document: Document, id: string): Refusal {
  const meant = document.idMeant(id, "anything");
  return refusal(
    `nothing here has the id "${id}"`,
    meant === null ? null : `did you mean "${meant}"?`,
  );
}

/** The place where the id is given. */
function where(draft: Draft, from: string, to: string): readonly Splice[] {
  const { document } = draft;
  const named = document.ids.get(from);
  if (named === undefined) return [];
  const span =
    named.kind === "line"
      ? document.locate([...named.path, "id"])
      : document.locate(named.path, "key");
  return [reword(draft, span, from, to)];
}

function inReference(
  draft: Draft,
  { id, path, part, wants, quoted }: Reference,
  from: string,
  to: string,
): readonly Splice[] {
  const isWords = quoted && (wants === "thing" || wants === "holder");
  const words = wants === "about" ? inRelation(id, from, to) : id === from ? to : id;
  if (isWords || words === id) return [];
  return [reword(draft, draft.document.locate(path, part), id, words)];
}

/** `ada's side`, `grandparents of ada`. */
function inRelation(words: string, from: string, to: string): string {
  if (words === from) return to;
  const side = /^(\S+)(['’]s side)$/u.exec(words);
  if (side !== null) return side[1] === from ? `${to}${side[2] ?? ""}` : words;
  return words.endsWith(` of ${from}`) ? words.slice(0, -from.length) + to : words;
}

function inTime(draft: Draft, written: TimeWritten, from: string, to: string): readonly Splice[] {
  if (written.key === "lasting") return [];
  const { phrase, words, path } = written;
  if ("mistake" in phrase) return [];
  return another(draft, path, words, inPlaceOf(namesIn(phrase), from, words, to));
}

/** An answer that names its finding by the whole id. */
function inVerdict(
  draft: Draft,
  { path, keys: { finding } }: Document["findings"][number],
  from: string,
  to: string,
): readonly Splice[] {
  const { ids } = draft.document;
  const named = idsInFinding(finding, (word) => ids.has(word));
  return another(draft, [...path, "finding"], finding, inPlaceOf(named, from, finding, to));
}

function inPlaceOf(named: readonly IdWithin[], from: string, words: string, to: string): string {
  return named
    .filter(({ id }) => id === from)
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end }) => now.slice(0, start) + to + now.slice(end), words);
}

function another(draft: Draft, path: Path, words: string, after: string): readonly Splice[] {
  return after === words ? [] : [reword(draft, draft.document.locate(path), words, after)];
}
