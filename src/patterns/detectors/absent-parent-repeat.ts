import type { Found, Unable } from "../finding.ts";
import { parentWord } from "../pronouns.ts";
import { openEnds } from "../recurrence/open-ends.ts";
import { foundAgain } from "../recurrence/found-again.ts";
import type { Recurring } from "../recurrence/line.ts";
import type { Detector, Study } from "../study.ts";
import type { Absence } from "../traits/upbringing.ts";
import { absencesOf } from "../traits/upbringing.ts";
import { inWords } from "../wording.ts";
import { traitOf } from "../traits/trait-of.ts";

const pattern = { id: "P11", name: "Raised by one parent, again" };

/**
 * A child raised by one parent while the other is told to have been absent, in adjacent
 * generations. An absence must be told: a parent nobody mentions is not known, not absent. Who
 * died did not stay away, so a death is not counted. Every reason is said, or that none is told.
 */
export const absentParentRepeat: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms",
  detect: (study) => {
    const { trait, lines } = traitOf(study, "one-parent");
    const all = lines();
    return {
      findings: all.map((one) => found(study, one)),
      questions: [],
      unable: openEnds(study, trait, all).map(({ unknown }) => unableOf(study, unknown)),
    };
  },
};

function found(study: Study, one: Recurring): Found {
  return foundAgain(
    study,
    one,
    {
      pattern,
    },
    () => {
      const absences = one.holders.flatMap((child) => absencesOf(study, child));
      const word = whichParent(study, absences);
      const children = study.list(one.holders);
      return {
        claim: `On the information recorded so far, ${children} grew up without the ${word}, in ${one.holders.length} generations of one line. ${reasons(study, absences)}`,
        title: `Raised without the ${word}`,
        caption: `${children}. ${reasons(study, absences)}`,
        rivals: [
          "The reasons may differ each time: kept away, far away, not told of the child.",
          "One line may have been asked about more than the other.",
        ],
        question: `What were ${children} told about the ${word}, and by whom?`,
        shown: {
          filled: one.holders,
          tags: absences.map(({ role }) => role.path),
        },
      };
    },
  );
}

function whichParent(study: Study, absences: readonly Absence[]): string {
  const word = parentWord(
    study,
    absences.map(({ role }) => role.who),
  );
  const born = absences.every(({ link }) => link.kind === "birth");
  return `${born ? "biological " : ""}${word === "parent" ? "other parent" : word}`;
}

function reasons(study: Study, absences: readonly Absence[]): string {
  const told = absences.flatMap(({ role, link }) =>
    role.because === null ? [] : [`${study.name(link.child)}: ${role.because}`],
  );
  if (told.length === 0) return "The reasons are not told.";
  const open = absences.filter(({ role }) => role.because === null);
  const rest = open.map(({ link }) => `${study.name(link.child)}: not told`);
  return `Reasons as told: ${inWords([...told, ...rest])}.`;
}

function unableOf(study: Study, unknown: readonly string[]): Unable {
  return {
    pattern: pattern.id,
    missing: `who raised ${study.list(unknown)}, and who was not there`,
    about: unknown,
  };
}
