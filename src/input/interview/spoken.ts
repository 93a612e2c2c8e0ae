import type { Family } from "../../family/family.ts";
import { castOf } from "./entry/cast.ts";
import { clausesOf } from "./entry/clauses.ts";
import { readEntry } from "./entry/read-entry.ts";
import { pairIn } from "./pair-in.ts";
import type { Question } from "./question.ts";

export interface Spoken {
  readonly line: string;
  readonly beginning: string | null;
}

/**
 * The answer as a sentence: all of it behind a beginning that makes it one, each clause of it, or as it
 * is. If none is understood, the one of which least is not.
 */
export function spoken(family: Family, question: Question, typed: string): Spoken {
  const line = question.key.startsWith("alive:") ? asAlive(typed) : typed;
  const { about, wants } = question;
  const beginnings = wants.kind === "talk" ? wants.beginnings : [];
  const stays = wants.kind === "talk" && wants.then === "asked";
  const cast = castOf(family);
  const pair = pairIn(question);
  const ways: readonly Spoken[] = [
    ...beginnings.map((start) => ({
      line: start + line.replace(/,\s*/gu, " and "),
      beginning: null,
    })),
    ...beginnings.map((beginning) => ({ line, beginning })),
    { line, beginning: null },
  ];
  const entries = ways.map(({ line: said, beginning }, at) => {
    const whole = at < beginnings.length;
    return readEntry(said, { cast, about, expected: null, beginning, stays, whole, pair });
  });
  const open = entries.map(({ left, doubted }) => left.filter((each) => !doubted.includes(each)));
  const [first = ""] = clausesOf(line);
  const isBegun = ways.some(
    ({ beginning }, at) => beginning !== null && open[at]?.includes(first) === false,
  );
  // As it is, "mum and rob, her uncle, 50" only says who they are, not that they live with her.
  const candidates = isBegun ? ways.slice(0, -1) : ways;
  const apart = (_: Spoken, at: number): boolean => at >= beginnings.length;
  const least = Math.min(
    ...candidates.map((_, at) => open[at]?.length ?? 0).slice(beginnings.length),
  );
  // Where somebody in it may be another, a line is read clause by clause: the others need not wait for that.
  const isWhole = (_: Spoken, at: number): boolean =>
    open[at]?.length === 0 && (apart(_, at) || entries[at]?.doubted.length === 0);
  const best = candidates.find((way, at) => apart(way, at) && open[at]?.length === least);
  return candidates.find(isWhole) ?? best ?? { line, beginning: null };
}

/** "Yes", "she is", "no, died in 1990", asked whether somebody is alive. */
function asAlive(line: string): string {
  if (/^no(?:pe)?\.?$/iu.test(line.trim())) return "dead";
  return line
    .trim()
    .replace(/^no(?:pe)?[,.;] +(?=died|dead|d\.)/iu, "")
    .replace(
      /^(?:y|yes|yep|yeah|(?:yes,? )?(?:she|he|they) (?:is|are)|still going(?: strong)?)(?=[,.;]|$)/iu,
      "alive",
    );
}
