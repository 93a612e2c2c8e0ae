import type { Question } from "../finding.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import { askedAlready } from "./asked-already.ts";
import { blankBranches } from "./blank-branches.ts";
import { contradictions } from "./contradictions.ts";
import type { OneLine } from "./one-line.ts";
import { secrets } from "./secrets.ts";

/** The file's own questions first, then what the record leaves blank. */
export function questionsFor(study: Study, lines: readonly OneLine[]): readonly Question[] {
  const own = study.family.questions.map(({ about, text }) => ({
    about,
    ask: text,
    settles: null,
  }));
  return [
    ...own,
    ...blankBranches(study),
    ...lines.map((line) => ofLine(study, line)),
    ...reasons(study),
    ...housemates(study),
    ...contradictions(study),
    ...secrets(study),
  ];
}

function ofLine(study: Study, { index, line }: OneLine): Question {
  const [first] = line;
  const side = first === undefined ? study.name(index) : study.name(first);
  return {
    about: [index],
    ask: `The record follows the side of ${side}. What can be told of the other side of the family?`,
    settles: null,
  };
}

function reasons(study: Study): Question[] {
  return study.rolesOf("absent-parent").flatMap((role) => {
    const { who, toward, because } = role;
    if (role.source !== "children" || !counted(role) || toward === null || because !== null)
      return [];
    if (askedAlready(study, [who])) return [];
    return [
      {
        about: [who, toward],
        ask: `For what reason did ${study.name(who)} take no part in raising ${study.name(toward)}?`,
        settles: "P11",
      },
    ];
  });
}

/** Who lives in a household of which nothing is told between them and anybody else. */
function housemates(study: Study): Question[] {
  const { households } = study.family;
  const tied = new Set(study.ties().flatMap(({ bond: { between } }) => between));
  const said = new Set<string>();
  return households.filter(counted).flatMap(({ members }) => {
    const untold = members.filter(
      (id) => !tied.has(id) && !said.has(id) && !askedAlready(study, [id]),
    );
    for (const id of untold) said.add(id);
    const whole = untold.length === members.length;
    const others = whole ? "" : ", and the others of the household";
    const [only] = untold;
    if (only === undefined || members.length < 2) return [];
    const ask =
      untold.length === 1
        ? `How was it between ${study.name(only)} and the others of the household?`
        : `How was it among those who lived together: ${study.list(untold)}${others}?`;
    return [{ about: untold, ask, settles: null }];
  });
}
