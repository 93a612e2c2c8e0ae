import type { Course } from "../couples/courses.ts";
import type { Serial } from "../couples/serial.ts";
import { serialCourses } from "../couples/serial.ts";
import { fewPeople } from "../few-people.ts";
import { fewWords } from "../few-words.ts";
import { isGood } from "../good-ties.ts";
import type { Study } from "../study.ts";
import type { Break } from "./break.ts";

/** A couple that has not ended, and took a better turn where the earlier ones did not. */
export function unlikePartners(study: Study): readonly Break[] {
  return study
    .withSeveralCouples()
    .flatMap((who) => serialCourses(study, who))
    .filter(({ alike }) => alike.length > 1)
    .flatMap((serial) => serial.other.flatMap((course) => turned(study, serial, course)));
}

function turned(study: Study, { who, alike }: Serial, course: Course): Break[] {
  const usual = alike[0]?.steps ?? [];
  const turn = course.phases.find((_, at) => course.steps[at] !== usual[at]);
  if (course.ended || turn?.tie == null || !isGood(turn.tie)) return [];
  const partners = alike.map(({ partner }) => partner);
  const what = `with ${fewPeople(study, partners)} it went one way (${stepWords(usual)}), with ${study.name(course.partner)} so far another (${stepWords(course.steps)})`;
  return [
    {
      about: [who, course.partner],
      trait: "other-course",
      sides: [who],
      words: () => ({
        what,
        short: `with ${study.name(course.partner)} it goes another way so far: ${stepWords(course.steps)}`,
        told: [...alike, course].flatMap(({ partner, phases, steps }) =>
          phases.map((fact, at) => ({
            fact,
            words: `${study.list([who, partner])}: ${steps[at] ?? ""}`,
          })),
        ),
      }),
      title: "A different course with this partner",
      change: turn.time.start,
      certain: true,
      tags: [turn.path],
    },
  ];
}

/** Of a long course the first steps: the rest stands in the evidence. */
function stepWords(steps: readonly string[]): string {
  return fewWords(steps, 4, ", then ");
}
