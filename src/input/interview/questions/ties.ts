import { ties as kinds } from "../../../catalogue/ties.ts";
import type { Frame, Question } from "../question.ts";

interface Row {
  readonly key: string;
  readonly ask: (name: string) => string;
  readonly like: string;
  readonly beginnings: readonly string[];
  readonly none: string;
  readonly shows: (tie: string) => boolean;
}

const signOf = (tie: string): string =>
  Object.entries(kinds).find(([kind]) => kind === tie)?.[1].sign ?? "none";

const rows: readonly Row[] = [
  {
    key: "closest",
    ask: (name) => `Who is ${name} closest to? Was it ever different?`,
    like: "mum, since she was 12; or: best friends with mum until 2019",
    beginnings: ["close to "],
    none: "close",
    shows: (tie) => signOf(tie) === "positive",
  },
  {
    key: "tense",
    ask: (name) => `With whom is it most tense for ${name}?`,
    like: "dad, since the divorce; or: fights with her brother",
    beginnings: ["tense with "],
    none: "conflict",
    shows: (tie) => signOf(tie) === "negative" && tie !== "cutoff",
  },
  {
    key: "silent",
    ask: () => "Is there anybody not spoken to? Since when, who ended it?",
    like: "broke off contact with dad in 2010",
    beginnings: ["not speaking to "],
    none: "cutoff",
    shows: (tie) => tie === "cutoff" || tie === "no-contact",
  },
];

/** Stage 6: who is close, tense, not spoken to. */
export function ties({ family, index, name, noted }: Frame): readonly Question[] {
  const own = family.bonds.filter(({ between }) => between.includes(index));
  const told = own.flatMap(({ phases }) => phases.flatMap(({ tie }) => tie ?? []));
  return rows.map(({ key, ask, like, beginnings, none, shows }) => ({
    key: `${key}:${index}`,
    stage: "Who is what to whom",
    about: index,
    ask: ask(name(index)),
    like,
    wants: { kind: "talk", beginnings, none },
    answered:
      told.some(shows) ||
      family.asked.some((one) => one.asked === none && one.about.includes(index)) ||
      noted(`${key}:${index}`),
    short: true,
    difficult: false,
  }));
}
