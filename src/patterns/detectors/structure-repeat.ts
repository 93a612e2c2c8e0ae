import type { Found, Unable } from "../finding.ts";
import { otherThanByBirth } from "../recurrence/links.ts";
import { type OpenEnd, openEnds } from "../recurrence/open-ends.ts";
import { foundAgain } from "../recurrence/found-again.ts";
import type { Recurring } from "../recurrence/line.ts";
import type { Detector, Study } from "../study.ts";
import { structures } from "../structures/index.ts";
import type { Structure } from "../structures/structure.ts";
import { capital } from "../wording.ts";
import { traitOf } from "../traits/trait-of.ts";

const pattern = { id: "P09", name: "The same build of family" };

/**
 * What somebody's family of creation, or of birth, was built like, and again a generation on: see
 * `structures`. Where a sibship or a marriage beside a holder is not known to be complete nothing
 * is told, and what is missing is said. Being raised by a grandparent is told by P12.
 */
export const structureRepeat: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms",
  detect: (study) => {
    const outcomes = structures.map((structure) => {
      const { trait, lines } = traitOf(study, structure.id);
      const all = lines();
      return {
        findings: all.map((one) => found(study, structure, one)),
        unable: unableOf(study, structure, openEnds(study, trait, all)),
      };
    });
    return {
      findings: outcomes.flatMap(({ findings }) => findings),
      questions: [],
      unable: outcomes.flatMap(({ unable }) => unable),
    };
  },
};

/** ", in 2 couples": where several of the holders are partners, and what is told is told of both. */
function inCouples(study: Study, { ofCouple }: Structure, { holders }: Recurring): string {
  if (ofCouple === undefined) return "";
  const bonds = new Set(
    holders
      .flatMap((id) => study.couplesOf(id).map(({ bond }) => bond))
      .filter((bond) => ofCouple(study, bond)),
  );
  return bonds.size < holders.length
    ? `, in ${bonds.size} couple${bonds.size === 1 ? "" : "s"}`
    : "";
}

function found(study: Study, structure: Structure, one: Recurring): Found {
  const { id, label } = structure;
  return foundAgain(
    study,
    one,
    {
      pattern,
      trait: id,
    },
    () => {
      const who = study.list(one.holders);
      const couples = inCouples(study, structure, one);
      const { shown, known } = one.support();
      return {
        claim: `On the information recorded so far, ${label} is told of ${shown} of ${known} people of this line where it is known: ${who}${couples}.${otherThanByBirth(study, one.steps())}`,
        title: `${capital(label)}, again`,
        caption: `${capital(label)}: ${who}${couples}.`,
        rivals: [
          "It may have been usual at that time and place.",
          "Families tell of some of their members more fully than of others.",
        ],
        question: `What was the same, and what was different, for ${who}?`,
        shown: { filled: one.holders, tags: one.holders },
      };
    },
  );
}

/** What is missing beside any holder is one question. */
function unableOf(study: Study, { missing }: Structure, ends: readonly OpenEnd[]): Unable[] {
  const about = [...new Set(ends.flatMap(({ unknown }) => unknown))].sort();
  if (about.length === 0) return [];
  return [{ pattern: pattern.id, missing: missing(study.list(about)), about }];
}
