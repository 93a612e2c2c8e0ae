import type { Frame, Question } from "../question.ts";

// prettier-ignore
const rows = [
  ["together", "Since when have they lived together?", "since 2014; tom came back last year"],
  ["moves", "Who came or left in the last two years?", "tom moved out in 2024"],
  ["elsewhere", "Who belongs to them and lives elsewhere? Is there a second home?", "her daughter lives with her father"],
  ["charge", "Who sees to what at home? Who helps whom?", "mum looks after gran; tom cooks"],
  ["warmth", "Who at home is close, and between whom is it tense?", "close to mum; tom and dad fight"],
] as const;

/** Stage 2: who lives together, since when, and how. */
export function household({ family, index, name, noted }: Frame): readonly Question[] {
  const lives = family.households.some(({ members }) => members.includes(index));
  const shared = { stage: "Home", about: index, difficult: false };
  const more = rows.map(([key, ask, like]) => ({
    ...{ ...shared, key: `${key}:${index}`, ask, like, short: false },
    wants: { kind: "talk", beginnings: [], none: null, freely: true } as const,
    answered: noted(`${key}:${index}`),
  }));
  return [
    {
      ...shared,
      key: `home:${index}`,
      ask: `Who lives with ${name(index)}?`,
      like: "mum and brother tom; or: alone",
      wants: { kind: "talk", beginnings: ["lives with "], none: "alone" },
      answered: lives || noted(`home:${index}`),
      short: true,
    },
    ...more,
  ];
}
