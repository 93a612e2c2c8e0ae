import type { Frame, Question } from "../question.ts";

/** Stages 10 and 11: what helped, whom else to call, and whatever is left. */
export function closing({ index, noted }: Frame): readonly Question[] {
  const shared = { about: index, short: true, difficult: false };
  const words = (key: string, ask: string, like: string): Question => ({
    ...shared,
    key: `${key}:${index}`,
    stage: "What helps",
    ask,
    like,
    wants: { kind: "words", as: key },
    answered: noted(`${key}:${index}`),
  });
  return [
    words(
      "strength",
      "What has helped before? Who in the family came through something hard?",
      "gran: she started again at fifty",
    ),
    {
      ...shared,
      key: `helpers:${index}`,
      stage: "What helps",
      ask: "Who else helped, inside the family or outside?",
      like: "supported by her teacher; her friend zoe helped her",
      wants: { kind: "talk", beginnings: ["supported by "], none: null },
      answered: noted(`helpers:${index}`),
    },
    {
      ...shared,
      key: "more",
      stage: "To end with",
      ask: "Anything else? One thing a line; Enter ends.",
      like: "tom emigrated in 2012; parents divorced when she was 5",
      wants: { kind: "talk", beginnings: [], none: null },
      answered: false,
    },
  ];
}
