import type { Found } from "../finding.ts";
import { instance } from "../instance.ts";
import type { Detector, Study } from "../study.ts";
import { births } from "../timing/births.ts";
import { generations } from "../timing/generations.ts";
import { lives } from "../timing/lives.ts";
import { losses } from "../timing/losses.ts";
import type { Offbeat } from "../timing/offbeat.ts";
import { suddenDeaths } from "../timing/sudden-deaths.ts";

const pattern = { id: "P29", name: "Out of the usual time" };

/** Steps of a life outside the usual range, and sudden deaths of brothers and sisters; certain ones only. */
export const lifeCycleTiming: Detector = {
  ...pattern,
  source: "Carter & McGoldrick 1999, The Expanded Family Life Cycle; McGoldrick et al. 2020",
  detect: (study) => {
    const all = [
      ...births(study),
      ...lives(study),
      ...losses(study),
      ...suddenDeaths(study),
      ...generations(study),
    ];
    return { findings: all.map((one) => found(study, one)), questions: [], unable: [] };
  },
};

function found(study: Study, { about, step, told, words, title, at }: Offbeat): Found {
  return instance(study, {
    pattern,
    about,
    trait: step,
    kind: "note",
    grade: 1,
    told,
    claim: `As recorded, ${words}. What was usual then and there is worth asking.`,
    title,
    caption: `${words}.`,
    rivals: ["What is usual differs by time, place and culture."],
    question: `How did others in the family see this at the time?`,
    shown: { tags: at ?? told.slice(0, 1).map(({ fact }) => fact.path) },
  });
}
