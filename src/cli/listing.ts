import type { Finding, Grade, Report, Section } from "../index.ts";
import { answerParts } from "./answer-parts.ts";
import type { Output } from "./terminal.ts";
import { wrap } from "./wrap.ts";

type Style = Pick<Output, "chalk" | "columns">;

const grades: Readonly<Record<Grade, string>> = {
  0: "note",
  1: "echo",
  2: "recurrence",
  3: "chain",
};

/** What is listed, in the words it is listed by. */
export interface Listed {
  readonly title: string | null;
  readonly report: Report;
  readonly sections: readonly Section[];
  /** Patterns looked for and not found, in plain words. */
  readonly nothing: readonly string[];
  /** What chance alone would show of what was found. */
  readonly chances: readonly string[];
  /** Whether each of those is named, or only how many there are. */
  readonly all: boolean;
}

/** The findings as a person reads them: sentence first, then counts, evidence, rivals, a question. */
export function listing({ title, report, sections, ...rest }: Listed, style: Style): string {
  const { chalk, columns } = style;
  const hypotheses = "Hypotheses for a conversation, on the information recorded so far.";
  const parts = [
    ...(title === null ? [] : [chalk.bold(title)]),
    chalk.dim(wrap(hypotheses, columns)),
    ...sections.flatMap(({ heading, findings }) => [
      chalk.bold.underline(heading),
      ...findings.map((finding) => entry(finding, style)),
    ]),
    ...questions(report, style),
    ...chanced(rest.chances, style),
    ...answers(report, rest.all, style),
    ...silence(report, rest, style),
  ];
  return `${parts.join("\n\n")}\n`;
}

function entry(finding: Finding, { chalk, columns }: Style): string {
  const inner = columns - 4;
  const lines = [
    wrap(finding.claim, columns - 2, "  "),
    chalk.cyan(wrap(standing(finding), inner, "    ")),
    ...answerParts(finding).map((words) => chalk.bold(wrap(words, inner, "    "))),
    ...evidence(finding).map((fact) => chalk.dim(wrap(`· ${fact}`, inner, "    ", "      "))),
    ...finding.rivals.map((rival) => wrap(`Or: ${rival}`, inner, "    ", "        ")),
    ...(finding.question === null
      ? []
      : [chalk.italic(wrap(`Ask: ${finding.question}`, inner, "    ", "         "))]),
    chalk.dim(`    ${finding.id}`),
  ];
  return lines.join("\n");
}

/** "recurrence, possible · 2 of 2 known, 1 unknown · maternal line"; a grade is a repeat's. */
function standing(finding: Finding): string {
  const { kind, grade, verdict, line, modifiers } = finding;
  return [
    ...(kind === "repeat" || kind === "triangle" ? [grades[grade]] : []),
    ...(verdict === "possible" ? ["possible"] : []),
    finding.counts ?? count(finding.support),
    ...(line === null ? [] : [line === "both" ? "both lines" : `${line} line`]),
    ...modifiers,
  ].join(" · ");
}

function count({ shown, known, unknown }: Finding["support"]): string {
  if (shown === known && unknown === 0) return `rests on ${known} fact${known === 1 ? "" : "s"}`;
  return `${shown} of ${known} known${unknown > 0 ? `, ${unknown} unknown` : ""}`;
}

/** Each fact once, with who says so and on which lines: "… (therapist, lines 40, 41)". */
export function evidence({ evidence: facts }: Finding): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const { fact, by, at } of facts) {
    const key = by === null ? `${fact} (` : `${fact} (${by}, `;
    lines.set(key, [...(lines.get(key) ?? []), lineOf(at)]);
  }
  return [...lines].map(([fact, numbers]) => {
    const word = numbers.length === 1 ? "line" : "lines";
    return `${fact}${word} ${[...new Set(numbers)].join(", ")})`;
  });
}

function questions(report: Report, { chalk, columns }: Style): readonly string[] {
  if (report.questions.length === 0) return [];
  const lines = report.questions.map(({ ask }) => wrap(`· ${ask}`, columns - 2, "  ", "    "));
  return [[chalk.bold.underline("Worth asking"), ...lines].join("\n")];
}

function chanced(chances: readonly string[], { chalk, columns }: Style): readonly string[] {
  if (chances.length === 0) return [];
  const lines = chances.map((words) => wrap(`· ${words}`, columns - 2, "  ", "    "));
  return [[chalk.bold.underline("What chance alone would show"), ...lines].join("\n")];
}

/** What was dismissed in the file, and answers that fit nothing that is found now. */
function answers(
  { dismissed, unmatched }: Report,
  all: boolean,
  { chalk, columns }: Style,
): readonly string[] {
  const out = dismissed.map((finding) => {
    const words = `${finding.claim} ${answerParts(finding).join(" ")} ${chalk.dim(finding.id)}`;
    return wrap(`· ${words}`, columns - 2, "  ", "    ");
  });
  const lapsed = unmatched.map(({ finding, about, at }) => {
    const whom = about.length === 0 ? "" : ` about ${about.join(", ")}`;
    return wrap(`· ${finding}${whom} (line ${lineOf(at)})`, columns - 2, "  ", "    ");
  });
  const many = out.length === 1 ? "One finding is" : `${out.length} findings are`;
  const short = chalk.dim(`${many} dismissed in the file; --all names what and why.`);
  const heading = (words: string, lines: readonly string[]): string =>
    [chalk.bold.underline(words), ...lines].join("\n");
  return [
    ...(out.length === 0 ? [] : [all ? heading("Dismissed", out) : short]),
    ...(lapsed.length === 0 ? [] : [heading("Answers to what is not found any more", lapsed)]),
  ];
}

function lineOf(at: string): string {
  return at.slice(at.lastIndexOf(":") + 1);
}

/** What was looked for and not found, or could not be looked for: silence is a result too. */
function silence(
  report: Report,
  { nothing, all }: Pick<Listed, "nothing" | "all">,
  { chalk, columns }: Style,
): readonly string[] {
  const open = report.unable.map(({ pattern, missing }) =>
    wrap(`· ${missing} ${chalk.dim(pattern)}`, columns - 2, "  ", "    "),
  );
  const unseen = nothing.map((name) => wrap(`· ${name}`, columns - 2, "  ", "    "));
  const listed = [chalk.bold.underline("Looked for and not found"), ...unseen].join("\n");
  const short = chalk.dim(wrap(howMany(report.findings.length, nothing.length), columns));
  return [
    ...(open.length === 0
      ? []
      : [[chalk.bold.underline("Cannot be told yet"), ...open].join("\n")]),
    ...(nothing.length === 0 ? [] : [all ? listed : short]),
  ];
}

function howMany(found: number, nothing: number): string {
  if (found === 0) return `Nothing was found of ${nothing} patterns looked for; --all lists them.`;
  if (nothing === 1) return "One more pattern was looked for and not found; --all names it.";
  return `${nothing} more patterns were looked for and not found; --all lists them.`;
}
