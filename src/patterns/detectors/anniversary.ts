import type { Anniversary } from "../calendar/anniversary.ts";
import type { Found } from "../finding.ts";
import type { Rest } from "../instance.ts";
import { sketched } from "../instance.ts";
import { linksAmong } from "../links.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P27", name: "The same day of the year" };

/**
 * An onset, a break or a wedding within a week of the calendar day on which a close relative had
 * died in an earlier year. Dates known to the day only; Christmas and the new year are left out,
 * and so is the same month, which one pair in twelve shares. An echo at most. How many pairs were
 * looked at, and how many chance alone would bring that near, is said with the whole search, not
 * with the finding: it hangs on everything else that is dated.
 */
export const anniversary: Detector = {
  ...pattern,
  source: "Hilgard 1953, Psychiatry 16, on anniversary reactions; Friedman et al. 1988",
  detect: (study) => {
    const { near, examined } = study.anniversaries();
    return {
      findings: near.map((one) => found(study, one)),
      questions: [],
      unable: [],
      examined: { pairs: examined, byChance: chanceOf(study, examined) },
    };
  },
};

/** So many pairs would fall within the days by chance, any day of the year being as likely. */
function chanceOf(study: Study, pairs: number): number {
  return (pairs * (2 * study.settings.anniversary + 1)) / 365.25;
}

function found(study: Study, one: Anniversary): Found {
  const head = {
    pattern,
    about: [one.dead, ...one.who],
    trait: "tie" in one.later ? "bond" : "onset",
    kind: "note",
    grade: 1,
  } as const;
  return sketched(study, head, () => restOf(study, one));
}

function restOf(study: Study, { dead, died, who, later, apart, words: said }: Anniversary): Rest {
  const words = said();
  const day = apart === 0 ? "on the same day" : `within ${apart} ${apart === 1 ? "day" : "days"}`;
  const story = `${words} ${day} of the year on which ${study.name(dead)} had died`;
  return {
    modifiers: ["+dated"],
    told: [
      { fact: died, words: `the death of ${study.name(dead)}` },
      { fact: later, words },
      ...linksAmong(study, [dead, ...who]),
    ],
    claim: `As recorded, ${story}. Whether it means anything is for the family to say.`,
    title: "Near the day of a death",
    caption: `${story}.`,
    rivals: [
      "Among many dates some fall together by chance: about one pair in 24 lies this near.",
      "A day may be remembered by the other.",
    ],
    question: `Is the day on which ${study.name(dead)} died marked in any way?`,
    shown: { tags: [later.path] },
  };
}
