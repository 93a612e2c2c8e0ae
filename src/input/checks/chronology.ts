import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Contradiction } from "../../family/time/statement.ts";
import type { Claim } from "../build/claims.ts";
import type { Document } from "../document/document.ts";
import { error, warning } from "../document/mistake.ts";
import type { Check } from "./check.ts";
import { type InWords, inWords, lastOf } from "./claims-in-words.ts";

/** All times can hold together. */
export const chronology: Check = (document, { contradictions }) =>
  contradictions.map((contradiction) => diagnosticOf(document, contradiction));

function diagnosticOf(
  document: Document,
  { statements, onlyByWidth }: Contradiction<Claim>,
): Diagnostic {
  const span = document.locate(lastOf(statements).path);
  const told = inWords(document, statements);
  if (onlyByWidth) return hardly(span, told);
  const parent = statements.find(({ kind }) => kind === "parent");
  if (parent !== undefined) return tooYoung(parent, span, told);
  const alive = statements.find(({ kind }) => kind === "alive");
  if (alive !== undefined) return tooLate(alive, span, told);
  const { first, rest } = apart(told);
  return error(
    "contradictory-times",
    `${first} cannot hold together with ${rest}`,
    span,
    "at least one of these times is not as it was; `about` and `or` leave more room",
  );
}

function apart({ times, others }: InWords): { readonly first: string; readonly rest: string } {
  const [first = "", ...rest] = [...times, ...others];
  return { first, rest: rest.join(", ") };
}

function hardly(span: Diagnostic["span"], told: InWords): Diagnostic {
  const { first, rest } = apart(told);
  return warning(
    "hardly-together",
    `${first} hardly holds together with ${rest}`,
    span,
    "they could if they were meant twice as loosely, and are read so; look whether one is not as it was",
  );
}

function tooYoung(link: Claim, span: Diagnostic["span"], told: InWords): Diagnostic {
  const [child, parent] = people(link);
  const message = `"${child ?? ""}" would be born before "${parent ?? ""}", a parent by birth, was ten years old`;
  return error("child-before-parent", message, span, compare(told));
}

function tooLate(link: Claim, span: Diagnostic["span"], told: InWords): Diagnostic {
  const [parent, child] = people(link);
  const message = `"${child ?? ""}" would be born after the death of "${parent ?? ""}", a parent by birth`;
  return error("born-after-death", message, span, compare(told));
}

function compare({ times, others }: InWords): string {
  return `compare ${times.join(", ")}; and ${others.join("; and ")}`;
}

/** Whose births and deaths a claim is about. */
function people({ constraints: [constraint] }: Claim): readonly string[] {
  return [constraint?.from, constraint?.to].map((moment = "") =>
    moment.replace(/^(birth|death):/, ""),
  );
}
