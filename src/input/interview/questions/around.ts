import type { Frame, Question } from "../question.ts";

// prettier-ignore
const rows = [
  ["people", "Who matters outside the family: friends, neighbours, carers, people of the same faith or club?", "close to her friend zoe; her neighbour helps her", "talk"],
  ["agencies", "Which doctors, agencies or schools are involved? Was there therapy before, and what came of it?", "in therapy from 2015 to 2017; her social worker helps her", "talk"],
  ["origins", "Where does the family come from? Which languages, beliefs and customs are at home?", "in their own words", "words"],
  ["world", "What from outside has weighed on the family: war, flight, exclusion, money, class?", "in their own words", "words"],
] as const;

/** Stage 8: the world around them. */
export function around({ index, noted }: Frame): readonly Question[] {
  return rows.map(([key, ask, like, kind]) => ({
    ...{ key: `${key}:${index}`, stage: "The world around", about: index, ask, like },
    wants:
      kind === "words" ? { kind, as: key } : { kind, beginnings: [], none: null, freely: true },
    answered: noted(`${key}:${index}`),
    ...{ short: false, difficult: false },
  }));
}
