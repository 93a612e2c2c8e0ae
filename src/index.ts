import type { TextFile } from "./diagnostic/text-file.ts";
import type { Diagnostic } from "./diagnostic/diagnostic.ts";
import type { Paint } from "./diagnostic/render.ts";
import type { DrawOptions } from "./drawing/draw.ts";
import type { Scene } from "./drawing/scene.ts";
import type { Marks } from "./drawing/marks.ts";
import type { Family } from "./family/family.ts";
import type { Change } from "./input/changes.ts";
import type { Deidentified } from "./input/deidentify/deidentify.ts";
import type { Edited, Given } from "./input/edit.ts";
import type { Edit } from "./input/edits/index.ts";
import type { Answered, Page } from "./input/interview/give-answer.ts";
import type { Glance } from "./input/interview/glance.ts";
import type { Course } from "./input/interview/next-question.ts";
import type { Question as InterviewQuestion } from "./input/interview/question.ts";
import type { Reading } from "./input/read.ts";
import type { Verb } from "./input/told/told.ts";
import type { Finding, Report } from "./patterns/finding.ts";
import type { SeenWishes } from "./input/audience/seen-by.ts";
import type { View, ViewWishes } from "./input/view.ts";
import type { Item } from "./report/agenda.ts";
import type { Said } from "./report/answer-line.ts";
import type { Change as Difference, Version } from "./report/compare/compared.ts";
import type { Difference as DifferencesUnder } from "./report/compare/headings.ts";
import type { Explained } from "./report/explained.ts";
import type { MarkChoice } from "./report/marks.ts";
import type { Section } from "./report/sections.ts";

// The public face. Each verb loads its room when it is first called: `check` never reads the
// drawing's code, and only drawing ever loads Graphviz.

/**
 * Reads a family file: the family, if it makes sense, and every mistake. Never throws.
 * @param limits how many times larger a file may be than the usual 2 MB, 100,000 lines, 60 levels
 */
export async function read(
  source: string | Uint8Array,
  file: string,
  limits = 1,
): Promise<Reading> {
  const { readFamily } = await import("./input/read.ts");
  return readFamily(source, file, limits);
}

/**
 * A reading as some people may see it: without what is secret, or `visible-to` others, and all that
 * rests on it. Findings and drawings of it cannot know that there was more.
 * @param readers ids of those who will see it; `client`: the index persons, in plain words, without
 * harm, and without the illnesses of others unless `diagnoses` are wished for
 */
export async function seenBy(
  reading: Reading,
  readers: readonly string[] | "client",
  wishes: SeenWishes = {},
): Promise<Reading> {
  const { seenBy: without } = await import("./input/audience/seen-by.ts");
  return without(reading, readers, wishes);
}

/** A family as it is wished to be seen: by whom, with which names, when, around whom. */
export async function view(
  reading: Reading,
  wishes: ViewWishes,
): Promise<View | { readonly mistakes: readonly Diagnostic[] } | null> {
  const { viewOf } = await import("./input/view.ts");
  return viewOf(reading, wishes);
}

/**
 * A family file in which nobody can be recognized: other names, years instead of days, no places,
 * numbers or links. `null` where the file has an error.
 */
export async function deidentify(reading: Reading, limits = 1): Promise<Deidentified | null> {
  const { deidentified } = await import("./input/deidentify/deidentify.ts");
  return reading.family === null ? null : deidentified(reading, reading.family, limits);
}

/** Makes edits in the text of a family file; every other character stays. Pure: nothing is written. */
export async function edit(given: Given, edits: readonly Edit[]): Promise<Edited> {
  const { editFamily } = await import("./input/edit.ts");
  return editFamily(given, edits);
}

/** Makes the edits that somebody types: `{ verb: "set", words: ["anna", "born=1950"] }`. */
export async function editAs(
  given: Given,
  sentence: { readonly verb: Verb; readonly words: readonly string[] },
): Promise<Edited> {
  const { editAsTold } = await import("./input/edit.ts");
  return editAsTold(given, sentence);
}

/** The questions of the interview that a family leaves open, in their order. Decided from the file alone. */
export async function openQuestions(
  family: Family | null,
  course: Course,
): Promise<readonly InterviewQuestion[]> {
  const interview = await import("./input/interview/next-question.ts");
  return interview.openQuestions(family, course);
}

/** The question that comes next; `null` when all are answered or passed over. */
export async function nextQuestion(
  family: Family | null,
  course: Course,
): Promise<InterviewQuestion | null> {
  const interview = await import("./input/interview/next-question.ts");
  return interview.nextQuestion(family, course);
}

/** A question that takes anything that is said of the index person. */
export async function talkOf(family: Family | null): Promise<InterviewQuestion> {
  const interview = await import("./input/interview/talk-of.ts");
  return interview.talkOf(family);
}

/** Writes an answer into the text of a family file. Pure: nothing is stored. */
export async function giveAnswer(
  page: Page,
  question: InterviewQuestion,
  line: string,
): Promise<Answered> {
  const interview = await import("./input/interview/give-answer.ts");
  return interview.giveAnswer(page, question, line);
}

/** What a line says, read from the line alone while it is typed; `null` where it is kept as it is. */
export async function glance(
  family: Family,
  question: InterviewQuestion,
  line: string,
): Promise<Glance | null> {
  const interview = await import("./input/interview/glance.ts");
  return interview.glance(family, question, line);
}

/** The text of a family file, spaced, quoted and ordered as all others; no comment is lost. */
export async function format(given: Given): Promise<Edited> {
  const { formatFamily } = await import("./input/format/format.ts");
  return formatFamily(given);
}

/** The lines in which two texts differ. */
export async function compare(before: string, after: string): Promise<readonly Change[]> {
  const { changesBetween } = await import("./input/changes.ts");
  return changesBetween(before, after);
}

/** A mistake as a person reads it: place, sentence, the line with carets, a hint. */
export async function explain(
  diagnostic: Diagnostic,
  text: TextFile,
  paint: Paint,
): Promise<string> {
  const { renderDiagnostic } = await import("./diagnostic/render.ts");
  return renderDiagnostic(diagnostic, text, paint);
}

/** Finds what repeats, what changed and what helped; hypotheses, each with its evidence. */
export async function find(family: Family): Promise<Report> {
  const { findPatterns } = await import("./patterns/find.ts");
  return findPatterns(family);
}

/** The findings under the headings they are read by. */
export async function inSections(report: Report): Promise<readonly Section[]> {
  const { sectionsOf } = await import("./report/sections.ts");
  return sectionsOf(report.findings);
}

/** Patterns in plain words, for those that were looked for and not found. */
export async function inWords(family: Family, report: Report): Promise<readonly string[]> {
  const { notFound } = await import("./report/names.ts");
  return notFound(family, report);
}

/** What chance alone would show, for the findings of which that can be said. */
export async function byChance(family: Family, report: Report): Promise<readonly string[]> {
  const { chancesOf } = await import("./report/chances.ts");
  return chancesOf(family, report);
}

/** One finding with its rule and everybody who was counted. */
export async function inFull(family: Family, finding: Finding): Promise<Explained> {
  const { explainedOf } = await import("./report/explained.ts");
  return explainedOf(family, finding);
}

/** The edits that keep in the file what was said of a finding. */
export async function answerIn(
  family: Family,
  finding: Finding,
  said: Said,
): Promise<readonly Edit[]> {
  const { answerChanges } = await import("./report/answer-line.ts");
  return answerChanges(family, finding, said);
}

/** What to ask next time, of whom, and what it would settle. */
export async function agenda(family: Family, report: Report): Promise<readonly Item[]> {
  const { agendaOf } = await import("./report/agenda.ts");
  return agendaOf(family, report);
}

/** A report as JSON text, in the documented shape. */
export async function findingsJson(report: Report): Promise<string> {
  const { reportJson } = await import("./report/json.ts");
  return reportJson(report);
}

/**
 * What to mark in a drawing: the most telling findings, all, none, or those with the given ids.
 * @param drawn where only a part of the family is drawn: of others nothing is said beside it
 */
export async function mark(report: Report, choice: MarkChoice, drawn?: Family): Promise<Marks> {
  const { marksOf } = await import("./report/marks.ts");
  return marksOf(report, choice, drawn);
}

/** Only the people of a finding, whoever joins them, and what it rests on. */
export async function ofFinding(family: Family, { people, evidence }: Finding): Promise<Family> {
  const { onlyOf } = await import("./family/view/only-of.ts");
  return onlyOf(family, { people, facts: evidence.map(({ of }) => of) });
}

/** Draws a family. Loads Graphviz. */
export async function draw(family: Family, options: DrawOptions): Promise<Scene> {
  const { drawFamily } = await import("./drawing/draw.ts");
  return drawFamily(family, options);
}

/**
 * Draws a family with letters, for a terminal. Loads no Graphviz.
 * @param columns as wide as it may be
 */
export async function sketch(family: Family, columns: number): Promise<string> {
  const { sketchFamily } = await import("./drawing/sketch/sketch.ts");
  return sketchFamily(family, columns);
}

/** What is told beside the structure, a line each. */
export async function summary(family: Family): Promise<readonly string[]> {
  const { summaryOf } = await import("./drawing/sketch/summary.ts");
  return summaryOf(family);
}

/** What two versions of a family say differently, and what is found differently; kind by kind. */
export async function versions(before: Version, after: Version): Promise<readonly Difference[]> {
  const { compared } = await import("./report/compare/compared.ts");
  return compared(before, after);
}

/** The same under its headings, in words. */
export async function differencesInWords(
  all: readonly Difference[],
): Promise<readonly DifferencesUnder[]> {
  const { underHeadings } = await import("./report/compare/headings.ts");
  return underHeadings(all);
}

/** What to mark in a drawing of the later version: each change with its number and its sentence. */
export async function markDifferences(all: readonly Difference[]): Promise<Marks> {
  const { changeMarks } = await import("./report/compare/change-marks.ts");
  return changeMarks(all);
}
export * from "./edtf.ts";
export * from "./formats.ts";
export * from "./removal.ts";
export { nearest } from "./input/nearest.ts";
export type { Diagnostic, Place, Span } from "./diagnostic/diagnostic.ts";
export type { TextFile } from "./diagnostic/text-file.ts";
export type { Paint } from "./diagnostic/render.ts";
export type { Family } from "./family/family.ts";
export type { Change } from "./input/changes.ts";
export type { Deidentified } from "./input/deidentify/deidentify.ts";
export type { Edited, Given } from "./input/edit.ts";
export type { Edit } from "./input/edits/index.ts";
export type { Refused } from "./input/edtf/edtf.ts";
export type { Answered, Page } from "./input/interview/give-answer.ts";
export type { Course } from "./input/interview/next-question.ts";
export type { Question as InterviewQuestion } from "./input/interview/question.ts";
export type { Reading } from "./input/read.ts";
export type { Verb } from "./input/told/told.ts";
export type { View, ViewWishes } from "./input/view.ts";
export type { LeftOut } from "./family/view/focus.ts";
export type { Finding, Grade, Question, Report, Unable } from "./patterns/finding.ts";
export type { DrawOptions } from "./drawing/draw.ts";
export type { PaperTaken } from "./drawing/formats/pdf/paper-taken.ts";
export type { Marks } from "./drawing/marks.ts";
export type { Scene } from "./drawing/scene.ts";
export type { ThemeName } from "./drawing/themes/index.ts";
export type { Item } from "./report/agenda.ts";
export type { Said } from "./report/answer-line.ts";
export type { Explained } from "./report/explained.ts";
export type { MarkChoice } from "./report/marks.ts";
export type { Section } from "./report/sections.ts";
export type { Pack } from "./report/pack/block.ts";
export type { PackPdfOptions } from "./report/formats/pdf/pdf.ts";
export type { PackOptions } from "./report/pack/pack.ts";
export type { Reader } from "./report/reader.ts";
