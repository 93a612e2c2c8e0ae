import type { OwnPattern, OwnWord, Verdict } from "../../family/conversation.ts";
import type { Family } from "../../family/family.ts";
import { seatsIn } from "../seats.ts";
import { factAt, type Source } from "./facts.ts";

/** Talk about the record: what was said of findings, and patterns and words of one's own. */
export function conversationOf(
  source: Source,
): Pick<Family, "verdicts" | "ownPatterns" | "ownWords"> {
  return {
    verdicts: verdictsOf(source),
    ownPatterns: patternsOf(source),
    ownWords: wordsOf(source),
  };
}

function verdictsOf(source: Source): readonly Verdict[] {
  return source.document.findings.map(({ path, keys }) => ({
    ...factAt(source, path, keys),
    finding: keys.finding,
    about: keys.about ?? [],
    verdict: keys.verdict,
    wording: keys.wording ?? null,
  }));
}

function patternsOf(source: Source): readonly OwnPattern[] {
  return source.document.patterns.map(({ path, keys }) => ({
    ...factAt(source, path, keys),
    pattern: keys.pattern,
    roles: keys.role ?? [],
    ties: keys.tie ?? [],
    unions: keys.union ?? [],
    conditions: keys.condition ?? [],
    events: keys.event ?? [],
    seats: keys.seats === undefined ? null : seatsIn(keys.seats),
    recurs: keys.recurs ?? null,
    ask: keys.ask ?? null,
  }));
}

function wordsOf(source: Source): readonly OwnWord[] {
  return source.document["own-words"].map(({ path, keys }) => ({
    ...factAt(source, path, keys),
    word: keys.word,
    kind: keys.kind,
    like: keys.like,
    means: keys.means ?? null,
  }));
}
