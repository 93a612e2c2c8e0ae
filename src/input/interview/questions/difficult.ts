import { conditions } from "../../../catalogue/conditions.ts";
import type { Frame, Question } from "../question.ts";

interface Row {
  readonly key: string;
  readonly ask: string;
  readonly like: string;
  /** What is written when the answer is none. */
  readonly none: string | null;
  readonly short: boolean;
}

// prettier-ignore
const rows: readonly Row[] = [
  { key: "alcohol",  ask: "Did anybody drink too much, or take drugs? Does anybody now?", like: "dad drank from 2001 to 2010; or: nobody", none: "alcohol", short: true },
  { key: "moods",    ask: "Low moods, fears, breakdowns: which of these people?", like: "mum depressed after the divorce; mum’s mother had anxiety", none: "low-mood", short: true },
  { key: "illness",  ask: "Serious illness, of body or mind?", like: "grandad had a stroke in 1999", none: "illness", short: true },
  { key: "losses",   ask: "Who or what was lost in the last two years?", like: "dad’s mother died last year; tom lost his job", none: null, short: true },
  { key: "harm",     ask: "Was anybody hurt: beaten, abused, neglected? Is everybody safe now?", like: "hit by her stepfather when she was a child", none: "violence", short: true },
  { key: "law",      ask: "Trouble with the law, prison?", like: "uncle karl in prison from 1999 to 2003", none: "prison", short: false },
  { key: "suicide",  ask: "Has anybody wanted to die, or tried to?", like: "grandad killed himself in 1950", none: "suicide-attempt", short: false },
  { key: "money",    ask: "Debts, gambling, work that was lost?", like: "dad lost his job in 1999; in their own words", none: null, short: false },
  { key: "births",   ask: "Pregnancies, births, adoptions that are not spoken of? Doubts about who is whose child?", like: "in their own words", none: null, short: false },
  { key: "unspoken", ask: "Is there anything the family does not talk about? Who knows of it?", like: "in their own words", none: null, short: false },
];

/** Stage 9: asked only with leave, and never of somebody who only looks on. */
export function difficult(frame: Frame): readonly Question[] {
  const { index, noted } = frame;
  return rows.map(({ key, ask, like, none, short }) => ({
    key: `${key}:${index}`,
    stage: "Difficult questions",
    about: index,
    ask,
    like,
    wants: ["unspoken", "births"].includes(key)
      ? { kind: "words", as: key }
      : { kind: "talk", beginnings: [], none, freely: key === "money" },
    answered: told(frame, key) || noted(`${key}:${index}`),
    short,
    difficult: true,
  }));
}

const groups: Readonly<Record<string, readonly string[]>> = {
  alcohol: ["substance"],
  moods: ["symptom"],
  illness: ["illness"],
};

function told({ family }: Frame, key: string): boolean {
  const of = groups[key] ?? [];
  const row = rows.find((one) => one.key === key);
  return (
    family.conditions.some(({ kind }) => of.includes(conditions[kind].group)) ||
    family.asked.some(({ asked }) => asked === row?.none)
  );
}
