import type { Frame, Question } from "../question.ts";

/** Stage 1: what brings them now. */
export function opening({ index, name, noted }: Frame): readonly Question[] {
  const words = (key: string, ask: string, like: string, short: boolean): Question => ({
    key: `${key}:${index}`,
    stage: "What brings you",
    about: index,
    ask,
    like,
    wants: { kind: "words", as: key },
    answered: noted(`${key}:${index}`),
    short,
    difficult: false,
  });
  return [
    words("reason", `What brings ${name(index)} now?`, "quarrels at home since the move", true),
    words("since", "Since when? Who noticed it first?", "a year ago; her teacher", false),
    words("tried", "What has been tried, and how did it go?", "talking; a little better", false),
    words(
      "before",
      "Has anybody in the family had something like it? What was done then?",
      "gran, after the war; nothing",
      true,
    ),
    words("around", "What was going on when it began?", "the move, a new school", false),
  ];
}
