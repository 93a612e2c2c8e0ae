import type { Frame, Question } from "../question.ts";

// prettier-ignore
const rows = [
  ["parts", "Who in the family is seen as the strong one, the one who struggles, the one who does well, the one left out?", "mum: hero; tom, black sheep", "talk"],
  ["like", "Who is said to be like whom?", "she is the image of her gran; in their own words", "words"],
  ["named", "Is anybody named after somebody?", "tom, after his grandfather; in their own words", "words"],
  ["expected", "Was more, or something else, expected of girls, of boys, of the eldest?", "in their own words", "words"],
] as const;

/** Stage 7: how they see each other. */
export function likeness({ index, noted }: Frame): readonly Question[] {
  return rows.map(([key, ask, like, kind]) => ({
    ...{ key: `${key}:${index}`, stage: "Who is like whom", about: index, ask, like },
    wants: kind === "words" ? { kind, as: key } : { kind, beginnings: [], none: null },
    answered: noted(`${key}:${index}`),
    ...{ short: false, difficult: false },
  }));
}
