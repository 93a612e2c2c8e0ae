import type { Family } from "../../family/family.ts";
import type { Make } from "./maker.ts";
import type { Statement } from "./statement.ts";

/** What is noted, asked and answered, what was said of findings, and how the file is set. */
export function talkStatements(family: Family, make: Make): readonly Statement[] {
  return [...noted(family, make), ...own(family, make), ...settings(family, make)];
}

function noted(family: Family, make: Make): readonly Statement[] {
  const kinds = [
    ["note", family.notes],
    ["question", family.questions],
  ] as const;
  return [
    ...kinds.flatMap(([kind, notes]) =>
      notes.map((fact) => make(fact, { of: [kind, fact.text], about: `“${fact.text}”`, on: [] })),
    ),
    ...family.asked.map((fact) =>
      make(fact, {
        of: ["asked", fact.asked, ...fact.about],
        about: `Asked of ${make.names(fact.about)}: ${fact.asked}`,
        words: `Asked of ${make.names(fact.about)}: ${fact.asked}: ${fact.outcome}`,
        on: [],
      }),
    ),
    ...family.verdicts.map((fact) =>
      make(fact, {
        of: ["verdict", fact.finding, ...fact.about],
        about: `Finding ${[fact.finding, ...fact.about].join(", ")}`,
        words: `Finding ${[fact.finding, ...fact.about].join(", ")}: ${fact.verdict}`,
        on: [],
      }),
    ),
  ];
}

function own(family: Family, make: Make): readonly Statement[] {
  return [
    ...family.ownPatterns.map((fact) =>
      make(fact, {
        of: ["pattern", fact.pattern],
        about: `A pattern of one’s own: ${fact.pattern}`,
        on: [],
      }),
    ),
    ...family.ownWords.map((fact) =>
      make(fact, {
        of: ["word", fact.kind, fact.word],
        about: `A word of one’s own: ${fact.word}`,
        on: [],
      }),
    ),
  ];
}

function settings(family: Family, make: Make): readonly Statement[] {
  const { title, index, says, draw, thresholds } = family;
  const { when, ...wishes } = draw;
  return [
    make({ is: title }, { of: ["title"], about: "The title", on: [] }),
    make({ are: index }, { of: ["index"], about: "Whom it is about", on: [] }),
    make({ are: says }, { of: ["says"], about: "Who tells what has no teller of its own", on: [] }),
    make(
      { ...wishes, when: when?.words ?? null },
      { of: ["draw"], about: "How it is to be drawn", on: [] },
    ),
    ...[...thresholds].map(([name, value]) =>
      make({ is: value }, { of: ["setting", name], about: `The setting “${name}”`, on: [] }),
    ),
  ];
}
