import type { Found } from "../finding.ts";
import { instance } from "../instance.ts";
import type { Born } from "../mourning/after-a-death.ts";
import { deathWords } from "../mourning/death-words.ts";
import { bornAfterDeaths } from "../mourning/after-a-death.ts";
import type { Detector, Study } from "../study.ts";
import { inWords } from "../wording.ts";

const pattern = { id: "P31", name: "A child born soon after a death" };

/**
 * A child certainly born within two years of a brother's or sister's death, or of a stillbirth, or within one of
 * another close one's. With the same name, the same gender as the dead child, or a special place it
 * is an echo; without, a note. In a family whose children came as fast anyway gender says nothing,
 * and the birth alone is not told. No child is called a replacement.
 */
export const replacementChild: Detector = {
  ...pattern,
  source: "Cain & Cain 1964, Journal of the American Academy of Child Psychiatry 3",
  detect: (study) => ({
    findings: bornAfterDeaths(study).map((one) => found(study, one)),
    questions: [],
    unable: [],
  }),
};

function found(study: Study, { child, dead, isSibling, signs, told }: Born): Found {
  const [c, d] = [study.name(child), study.name(dead)];
  const { replacement, replacementOther } = study.settings;
  const within = `${Math.round((isSibling ? replacement : replacementOther) / 30.44)} months`;
  const more = signs.length === 0 ? "" : `, with ${inWords(signs.map(({ words }) => words))}`;
  const story = `${c} was born within ${within} after ${deathWords(study, dead)}${more}`;
  return instance(study, {
    pattern,
    about: [child, dead],
    kind: "note",
    grade: signs.length > 0 ? 1 : 0,
    told: [...told, ...signs.flatMap((sign) => sign.told)],
    claim: `As recorded, ${story}. Whether ${c} was seen in that light is for the family to say.`,
    title: "Born soon after a death",
    caption: `${story}.`,
    rivals: [
      "Births are often this close together, with or without a death.",
      "Two children of one family are of one gender in every second pair.",
    ],
    question: `What was ${c} told about ${d}, and when?`,
    shown: { tags: [child] },
  });
}
