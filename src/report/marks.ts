import type { MarkForm, Marks } from "../drawing/marks.ts";
import type { Family } from "../family/family.ts";
import type { Finding, Report } from "../patterns/finding.ts";
import { drawnWith } from "./drawn-with.ts";
import { sectionsOf } from "./sections.ts";

/** The most telling findings, all of them, none, or those with these ids. */
export type MarkChoice = "main" | "all" | "none" | readonly string[];

/** More questions than these are not read beside a drawing. */
const mostQuestions = 3;

/** The captions under one heading. */
interface Numbered {
  readonly heading: string;
  /** Each caption: one finding, or several changes of one kind told together. */
  readonly groups: readonly (readonly Finding[])[];
}

/**
 * What to mark in the drawing and to say beside it, for the findings chosen.
 * @param drawn of a part of the family, those that all of its people belong to; the rest are counted
 */
export function marksOf(report: Report, choice: MarkChoice, drawn?: Family): Marks {
  const areDrawn = (ids: readonly string[]): boolean =>
    drawn === undefined || ids.every((id) => drawn.people.has(id));
  const isDrawn = drawn === undefined ? () => true : drawnWith(drawn);
  const isNamed = ({ id }: Finding): boolean => typeof choice !== "string" && choice.includes(id);
  const there = report.findings.filter((one) => isNamed(one) || isDrawn(one));
  const sections = numberedOf(there, choice);
  const shown = sections.flatMap((section) => section.groups.flat());
  const numbered = sections.flatMap(({ groups }) => groups);
  const numberOf = (group: readonly Finding[]): number => numbered.indexOf(group) + 1;
  const first = firstSeen(shown);
  return {
    halo: first === null ? null : haloOf(first),
    tags: numbered.map((group) => ({
      number: numberOf(group),
      form: formOf(group),
      on: group.flatMap(placesOf),
    })),
    words: first?.shown.words ?? [],
    captions: sections.map(({ heading, groups }) => ({
      heading,
      items: groups.map((group) => captionOf(group, numberOf(group))),
    })),
    questions:
      choice === "none"
        ? []
        : report.questions
            .filter(({ about }) => areDrawn(about))
            .slice(0, mostQuestions)
            .map(({ ask }) => ask),
    more: choice === "none" ? null : moreOf(report.findings.length - shown.length),
  };
}

/**
 * The number of each finding, by id: those marked by default as they are numbered in the drawing,
 * then the rest. Changes that are told together share one.
 */
export function numbersOf(report: Report): ReadonlyMap<string, number> {
  const groups = (choice: MarkChoice): readonly (readonly Finding[])[] =>
    numberedOf(report.findings, choice).flatMap((section) => section.groups);
  const main = groups("main");
  const isMain = (group: readonly Finding[]): boolean =>
    main.some((other) => other.some(({ id }) => group.some((finding) => finding.id === id)));
  const all = [...main, ...groups("all").filter((group) => !isMain(group))];
  return new Map(all.flatMap((group, at) => group.map(({ id }) => [id, at + 1] as const)));
}

function numberedOf(findings: readonly Finding[], choice: MarkChoice): readonly Numbered[] {
  if (choice === "none") return [];
  const chosen = findings.filter(({ id }) => typeof choice === "string" || choice.includes(id));
  return sectionsOf(chosen)
    .map(({ heading, beside, findings }) => {
      const groups = grouped(ranked(findings));
      return { heading, groups: choice === "main" ? groups.slice(0, beside) : groups };
    })
    .filter(({ groups }) => groups.length > 0);
}

/** What a ribbon can follow comes first: it is what the eye meets in the drawing. */
function ranked(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => rankOf(b) - rankOf(a) || b.grade - a.grade);
}

function rankOf(finding: Finding): number {
  return finding.shown.ribbon.length > 0 ? 1 : 0;
}

/** Changes of one pattern are told together: "With the father …; with the mother …". */
function grouped(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.kind === "change" ? `${finding.pattern} ${finding.title}` : finding.id;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

/** One halo at a time: the first repeat that shows where it lies. */
function firstSeen(findings: readonly Finding[]): Finding | null {
  return findings.find(({ kind, shown }) => kind !== "change" && shown.filled.length > 0) ?? null;
}

function haloOf({ shown: { filled, open, ribbon } }: Finding): Marks["halo"] {
  return { filled, open, ribbon };
}

/** A finding that rests on nothing drawn is marked at its people. */
function placesOf({ shown: { tags }, people }: Finding): Marks["tags"][number]["on"] {
  return tags.length > 0 ? tags : people;
}

function formOf([first]: readonly Finding[]): MarkForm {
  if (first === undefined || first.kind === "note") return "note";
  if (first.kind === "change" || first.kind === "resource") return first.kind;
  return first.alsoResource ? "repeat-resource" : "repeat";
}

function captionOf(
  group: readonly Finding[],
  number: number,
): Marks["captions"][number]["items"][number] {
  const [first] = group;
  return {
    number,
    form: formOf(group),
    triangle: first?.kind === "triangle",
    title: first?.title ?? "",
    text: group.map(({ caption }) => caption).join(" "),
    note: group.length === 1 ? (first?.counts ?? null) : null,
  };
}

function moreOf(left: number): string | null {
  if (left === 0) return null;
  return left === 1 ? "One more finding is in the list." : `${left} more findings are in the list.`;
}
