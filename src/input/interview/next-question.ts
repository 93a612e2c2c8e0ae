import type { Family } from "../../family/family.ts";
import { frameOf } from "./frame-of.ts";
import type { Question } from "./question.ts";
import { questions } from "./questions/index.ts";

/** How the interview is led, and what was passed over in it. */
export interface Course {
  /** All questions, not only those of a quarter of an hour. */
  readonly full: boolean;
  /** Keys of questions that were passed over, or put off. */
  readonly passed: ReadonlySet<string>;
  /** Whether difficult questions may be asked; `null`: not asked yet. */
  readonly leave: boolean | null;
}

const first: Question = {
  key: "index",
  stage: "To begin with",
  about: "",
  ask: "Whom is it about? A name will do, or a code name.",
  like: "anna, woman, 34",
  wants: { kind: "index" },
  answered: false,
  short: true,
  difficult: false,
};

const leave: Question = {
  ...first,
  key: "leave",
  stage: "Difficult questions",
  ask: "Some questions now are about drink, violence and the like. May they be asked? Each can be passed over.",
  like: "yes, or no for another time",
  wants: { kind: "leave" },
};

/** The question that comes next; `null` when all are answered or passed over. */
export function nextQuestion(family: Family | null, course: Course): Question | null {
  const open = openQuestions(family, course);
  const [next = null] = open;
  return next?.difficult === true && course.leave === null ? leave : next;
}

/** All questions that are open, in their order. */
export function openQuestions(family: Family | null, course: Course): readonly Question[] {
  const frame = family === null ? null : frameOf(family);
  if (frame === null) return [first];
  return questions
    .flatMap((ask) => ask(frame))
    .filter(
      ({ key, answered, short, difficult }) =>
        !answered &&
        !course.passed.has(key) &&
        (short || course.full) &&
        !(difficult && (course.leave === false || course.passed.has(leave.key))),
    );
}
