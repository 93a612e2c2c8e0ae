import type { Frame, Question } from "../question.ts";

// prettier-ignore
const rows = [
  ["changes", "What has changed of late: a move, a birth, a death, work, school, money?", "moved to Leeds last year; tom lost his job"],
  ["ahead", "What lies ahead?", "tom wants to move out; dad retires next year"],
  ["stage", "Who is just starting out, leaving, growing old?", "her son starts school; gran needs help"],
] as const;

/** Stage 3: what is changing, and where in life they are. */
export function present({ index, noted }: Frame): readonly Question[] {
  return rows.map(([key, ask, like]) => ({
    ...{ key: `${key}:${index}`, stage: "Now", about: index, ask, like },
    wants: { kind: "talk", beginnings: [], none: null, freely: true },
    answered: noted(`${key}:${index}`),
    ...{ short: false, difficult: false },
  }));
}
