import type { Claim } from "../build/claims.ts";
import type { Document } from "../document/document.ts";

/** What claims say, each with its line. */
export interface InWords {
  /** Times, the last of the file first. */
  readonly times: readonly string[];
  /** What lines say by what they are; what goes without saying only if nothing else is left. */
  readonly others: readonly string[];
}

export function inWords(document: Document, claims: readonly Claim[]): InWords {
  const last = lastOf(claims);
  const all = [last, ...claims.filter((claim) => claim !== last)];
  const of = (...kinds: readonly Claim["kind"][]) => [
    ...new Set(all.filter(({ kind }) => kinds.includes(kind)).map((one) => words(document, one))),
  ];
  const times = of("told");
  const others = of("phases", "siblings", "parent", "alive");
  return { times, others: times.length + others.length > 1 ? others : [orderOf(claims)] };
}

/** The claim that stands last in the file, one told in words if there is any. */
export function lastOf(claims: readonly Claim[]): Claim {
  const told = claims.filter((claim) => claim.kind === "told");
  const last = (told.length > 0 ? told : claims).toSorted(
    (a, b) => b.at.line - a.at.line || b.at.column - a.at.column,
  )[0];
  if (last === undefined) throw new Error("a contradiction between no claims was told");
  return last;
}

function words(document: Document, { kind, path, at }: Claim): string {
  switch (kind) {
    case "told":
      return `"${keyOf(path)}: ${textAt(document, path)}" (line ${at.line})`;
    case "phases":
      return `the order of the phases ${phasesAt(document, path)}`;
    case "siblings":
      return `"${keyOf(path)}" on line ${at.line}`;
    case "parent":
    case "alive":
      return `line ${at.line}, which makes them parent and child`;
    case "order":
      return orderOf([{ at }]);
  }
}

/** What goes without saying, as that nobody does anything before being born. */
function orderOf(claims: readonly Pick<Claim, "at">[]): string {
  const lines = [...new Set(claims.map(({ at }) => at.line))].sort((a, b) => a - b);
  const plural = lines.length > 1 ? "s" : "";
  return `the order of what is on line${plural} ${lines.join(" and ")}`;
}

function keyOf(path: Claim["path"]): string {
  return String(path.findLast((step) => typeof step === "string" && step !== "is"));
}

function textAt(document: Document, path: Claim["path"]): string {
  const { start, end } = document.locate(path);
  return document.text.text.slice(start, end);
}

/** A phase, and the one above it. */
function phasesAt(document: Document, path: Claim["path"]): string {
  const above = [...path.slice(0, -1), Number(path.at(-1)) - 1];
  const [first, last] = [above, path].map((phase) => document.placeAt(phase).line);
  return first === last
    ? `on line ${String(last)}`
    : `on lines ${String(first)} and ${String(last)}`;
}
