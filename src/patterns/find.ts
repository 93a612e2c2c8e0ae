import type { Family } from "../family/family.ts";
import { madeWhenRead } from "./made-when-read.ts";
import { answered } from "./answered.ts";
import { detectors } from "./detectors/index.ts";
import type { Question, Report, Unable } from "./finding.ts";
import { ownDetector } from "./own/own-detector.ts";
import { reported } from "./report-order.ts";
import { studyOf } from "./study-of.ts";
import { toldTogether } from "./told-together.ts";

/** Runs every detector: what was found, what to ask, what was not there, what could not be told. */
export function findPatterns(family: Family): Report {
  const study = studyOf(family);
  const outcomes = [...detectors, ...study.family.ownPatterns.map(ownDetector)].map(
    ({ id, detect }) => ({ id, ...detect(study) }),
  );
  const silent = outcomes.filter(({ findings, unable }) => findings.length + unable.length === 0);
  const all = outcomes.flatMap(({ findings }) => findings);
  const { findings, dismissed, unmatched } = answered(family, reported(toldTogether(all)));
  return {
    findings: madeWhenRead(findings.map(({ whole }) => whole)),
    dismissed: madeWhenRead(dismissed.map(({ whole }) => whole)),
    unmatched,
    questions: ownFirst(
      family,
      outcomes.flatMap(({ questions }) => questions),
    ),
    nothing: silent.map(({ id }) => id),
    unable: eachOnce(outcomes.flatMap(({ unable }) => unable)),
    examined: outcomes.flatMap(({ id, examined }) =>
      examined === undefined ? [] : [{ pattern: id, ...examined }],
    ),
  };
}

/** The file's own questions before those that patterns leave open. */
function ownFirst(family: Family, questions: readonly Question[]): readonly Question[] {
  const texts = family.questions.map(({ text }) => text);
  const isOwn = ({ ask }: Question): boolean => texts.includes(ask);
  return [...questions.filter(isOwn), ...questions.filter((one) => !isOwn(one))];
}

/** What two arrangements of the same two leave open is said once. */
function eachOnce(unable: readonly Unable[]): readonly Unable[] {
  const said = new Set<string>();
  return unable.filter(
    ({ pattern, missing }) => said.size < said.add(`${pattern} ${missing}`).size,
  );
}
