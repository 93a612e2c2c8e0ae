import type { Frame, Question } from "../question.ts";

/** Stage 2: who lives together. */
export function household({ family, index, name, noted }: Frame): readonly Question[] {
  const lives = family.households.some(({ members }) => members.includes(index));
  const shared = { stage: "Home", about: index, difficult: false };
  return [
    {
      ...shared,
      key: `home:${index}`,
      ask: `Who lives with ${name(index)}?`,
      like: "mum and her brother tom; or: alone",
      wants: { kind: "talk", beginnings: ["lives with "], none: "alone" },
      answered: lives || noted(`home:${index}`),
      short: true,
    },
    {
      ...shared,
      key: `moves:${index}`,
      ask: "Who came or left in the last two years?",
      like: "tom moved out in 2024",
      wants: { kind: "talk", beginnings: [], none: null },
      answered: noted(`moves:${index}`),
      short: false,
    },
  ];
}
