import { lengthWords } from "../changes/time-apart.ts";
import type { Found } from "../finding.ts";
import type { Rest } from "../instance.ts";
import { sketched } from "../instance.ts";
import type { Namesake } from "../naming/namesake.ts";
import { toldApart } from "../told-apart.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P17", name: "Named like" };

/**
 * The same given name, or a form of it, in the direct line, of an aunt or uncle, or of a brother or
 * sister who had died before; and whoever somebody is told to be named after. Where the elder had died before the birth, the time between is said. Names given very
 * often weigh less; naming after kin is custom in many families, and that stands beside each. That
 * somebody changed a name is theirs to tell: no pattern speaks of it.
 */
export const naming: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms, on naming patterns; Zabeeh 1968",
  detect: (study) => ({
    findings: study.namesakes().map((one) => found(study, one)),
    questions: [],
    unable: [],
  }),
};

function found(study: Study, one: Namesake): Found {
  const { child, elder, afterDeath } = one;
  const head = {
    pattern,
    about: [child, elder],
    trait: afterDeath ? "after-death" : "name",
    kind: "note",
    grade: 1,
  } as const;
  return sketched(study, head, () => wordsOf(study, one));
}

function wordsOf(study: Study, one: Namesake): Rest {
  const { child, elder, common, afterDeath, isTold } = one;
  const how = isTold ? "told to be named after" : "named like";
  const { name } = toldApart(study, [child, elder]);
  const [c, e] = [name(child), name(elder)];
  const after = afterDeath ? `, who had died before the birth${intervalOf(study, one)}` : "";
  return {
    modifiers: [...(isTold ? (["+told"] as const) : []), ...(common ? (["-common"] as const) : [])],
    told: one.told(),
    claim: `${c} is ${how} ${e}${after}. It is worth asking what the name stood for.`,
    title: afterDeath ? "Named like somebody who had died" : "Named like an elder",
    caption: `${c} is ${how} ${e}${after}.`,
    rivals: [
      "Naming after a relative, living or dead, is custom in many families and faiths.",
      ...(common ? ["The name is given very often."] : []),
    ],
    question: `Who chose the name of ${c}, and what did ${e} stand for?`,
    shown: { tags: [child] },
  };
}

function intervalOf(study: Study, { child, elder }: Namesake): string {
  const gap = study.family.timeline.between(`death:${elder}`, `birth:${child}`);
  const words = lengthWords(gap);
  return words === null ? "" : ` (${words} apart)`;
}
