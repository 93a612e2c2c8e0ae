import { roles } from "../../catalogue/roles.ts";
import type { Course } from "../couples/courses.ts";
import { coursesOf } from "../couples/courses.ts";
import type { Serial, SerialRole } from "../couples/serial.ts";
import { serialCourses, serialRoles } from "../couples/serial.ts";
import type { Found, Unable } from "../finding.ts";
import type { Told } from "../told.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { capped } from "../recurrence/standing.ts";
import type { Detector, Study } from "../study.ts";
import { capital } from "../wording.ts";
import { wordFor } from "../../family/word-for.ts";

const pattern = { id: "P05", name: "The same course with partners" };

/**
 * One person's couples take the same course, step by step, or the same role is held in each. Only
 * to have ended is no course. What is said of "most" counts as one telling, so one such line alone
 * is an echo. A role is left out where the course of the same couples is found already.
 */
export const serialAcrossPartners: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms; Kernberg 1995, Love Relations",
  detect: (study) => {
    const all = study.withSeveralCouples().map((who) => ({
      who,
      courses: serialCourses(study, who),
      held: serialRoles(study, who),
    }));
    return {
      findings: all.flatMap(({ courses, held }) => [
        ...courses.map((one) => sameCourse(study, one)),
        ...held.filter((one) => !covered(one, courses)).map((one) => sameRole(study, one)),
      ]),
      questions: [],
      unable: all.flatMap(({ who, courses }) => (courses.length > 0 ? [] : unableOf(study, who))),
    };
  },
};

function covered({ lines }: SerialRole, courses: readonly Serial[]): boolean {
  const partners = courses.flatMap(({ alike }) => alike.map(({ partner }) => partner));
  return lines.filter(({ toward }) => partners.includes(toward ?? "")).length > 1;
}

function sameCourse(study: Study, one: Serial): Found {
  const { who, alike } = one;
  const partners = alike.map(({ partner }) => partner);
  const told = alike.flatMap((course) => courseTold(study, who, course));
  const several = alike.some((course) => course.several);
  const way = alike[0]?.steps.join(", then ") ?? "";
  const story = `${several ? "Two or more" : capital(numberOf(alike.length))} relationships of ${study.name(who)} are described as following the same course: ${way} (with ${study.list(partners)}).`;
  return recurrence(study, {
    pattern,
    holders: [who, ...partners],
    grade: capped(alike.length > 1 ? 2 : 1, told),
    told,
    claim: `${story}${several ? " Of several partners it is told in one sentence; how many is not known." : ""}`,
    title: "The same course with partners",
    caption: `${capital(way)}: with ${study.list(partners)}.`,
    counts: several
      ? `${alike.length} told, how many partners is not known.`
      : `${alike.length} told.`,
    support: { shown: alike.length, known: alike.length, unknown: 0 },
    rivals: [
      "Told by one side, one relationship may be seen through another.",
      "Many relationships begin well and end in arguing.",
    ],
    question: `At what point did it turn each time, and what was going on elsewhere for ${study.name(who)}?`,
    shown: { tags: alike.map((course) => course.phases.at(-1)?.path ?? course.bond.path) },
  });
}

function numberOf(count: number): string {
  return ["no", "one", "two", "three", "four", "five"][count] ?? String(count);
}

function courseTold(
  study: Study,
  who: string,
  { partner, phases, steps }: Course,
): readonly Told[] {
  return phases.map((fact, at) => ({
    fact,
    words: `${study.list([who, partner])}: ${steps[at] ?? ""}`,
  }));
}

function sameRole(study: Study, { who, kind, lines }: SerialRole): Found {
  const partners = lines.flatMap(({ toward }) => (toward === null ? [] : [toward]));
  const told = lines.map((fact) => ({
    fact,
    words: `${study.name(who)} toward ${study.name(fact.toward ?? "")}: ${wordFor(study.family, roles[kind])}`,
  }));
  const story = `${study.name(who)} is described with the same part in more than one couple: ${wordFor(study.family, roles[kind])}, toward ${study.list(partners)}.`;
  return recurrence(study, {
    pattern,
    holders: [who, ...partners],
    trait: kind,
    grade: capped(2, told),
    modifiers: ["+seats"],
    told,
    claim: `As told, ${story}`,
    title: `${capital(wordFor(study.family, roles[kind]))}, with more than one partner`,
    caption: capital(story),
    support: { shown: lines.length, known: lines.length, unknown: 0 },
    rivals: ["One person who tells may give the same name to different things."],
    question: `How would each partner tell it?`,
    shown: { tags: lines.map(({ path }) => path) },
  });
}

/** Two couples that ended and nothing told of how: whether they went the same way is not known. */
function unableOf(study: Study, who: string): readonly Unable[] {
  const bare = coursesOf(study, who).filter(({ ended, steps }) => ended && steps.length < 2);
  if (bare.length < 2) return [];
  const partners = study.list(bare.map(({ partner }) => partner));
  return [
    { pattern: pattern.id, missing: `how it went between ${study.name(who)} and ${partners}` },
  ];
}
