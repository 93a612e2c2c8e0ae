import type { OwnPattern } from "../../family/conversation.ts";
import { fewPeople } from "../few-people.ts";
import type { Found, Grade, Unable } from "../finding.ts";
import { otherThanByBirth } from "../recurrence/links.ts";
import { openEnds } from "../recurrence/open-ends.ts";
import { foundAgain } from "../recurrence/found-again.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import type { Recurring } from "../recurrence/line.ts";
import { recurringIn } from "../recurrence/recurring.ts";
import type { Detector, Study } from "../study.ts";
import { acrossPartners, amongSiblings } from "./beside.ts";
import type { Echo } from "./echo.ts";
import { elsewhere } from "./elsewhere.ts";
import { ownTrait } from "./own-trait.ts";
import { ownName, sought } from "./names.ts";
import type { Shown } from "./shown.ts";
import { shownIn } from "./shown.ts";

/**
 * A pattern that a clinician declared, under the contract of all others: what is told counts, what
 * is not told is not known, grades by the same ladder. Who cannot sit in its seats is not counted.
 */
export function ownDetector(pattern: OwnPattern): Detector {
  return {
    id: pattern.pattern,
    name: ownName(pattern),
    source: "declared by the clinician",
    detect: (study) => {
      const all = shownIn(study, pattern);
      const trait = ownTrait(study, pattern, all);
      const lines = isLooked(pattern, "down the generations") ? recurringIn(study, trait) : [];
      const echoes = echoesOf(study, pattern, { all, lines });
      return {
        findings: [
          ...lines.map((one) => inLine(study, pattern, one)),
          ...echoes.map((one) => beside(study, pattern, one)),
        ],
        questions: [],
        unable: isLooked(pattern, "down the generations")
          ? openEnds(study, trait, lines).map(({ unknown }) => unableOf(study, pattern, unknown))
          : [],
      };
    },
  };
}

function isLooked({ recurs }: OwnPattern, where: OwnPattern["recurs"]): boolean {
  return recurs === null || recurs === "anywhere" || recurs === where;
}

interface Held {
  readonly all: readonly Shown[];
  readonly lines: readonly Recurring[];
}

function echoesOf(study: Study, pattern: OwnPattern, { all, lines }: Held): readonly Echo[] {
  const held = all.filter(({ is }) => is !== "no");
  const siblings = isLooked(pattern, "among siblings") ? amongSiblings(study, held) : [];
  const partners = isLooked(pattern, "across partners") ? acrossPartners(study, held) : [];
  const spoken = [...lines, ...siblings, ...partners].flatMap(({ holders }) => holders);
  const far = isLooked(pattern, "anywhere") ? elsewhere(held, spoken) : [];
  return [...siblings, ...partners, ...far];
}

const rivals = [
  "It is what was looked for: one finds more readily what one seeks.",
  "One word may stand for different things in different lives.",
];

function titleOf(pattern: OwnPattern): string {
  return ownName(pattern).slice(0, 60);
}

function inLine(study: Study, pattern: OwnPattern, one: Recurring): Found {
  return foundAgain(
    study,
    one,
    {
      pattern: { id: pattern.pattern, name: ownName(pattern) },
    },
    () => {
      const who = fewPeople(study, one.holders);
      const { shown, known } = one.support();
      return {
        claim: `On the information recorded so far, ${sought(study.family, pattern)} is told of ${shown} of ${known} people of this line where it is known: ${who}.${otherThanByBirth(study, one.steps())}`,
        title: titleOf(pattern),
        caption: `${ownName(pattern)}: ${who}.`,
        rivals,
        question: pattern.ask ?? `What was it like for ${who}, each time?`,
        shown: { filled: one.holders, tags: one.holders },
      };
    },
  );
}

function beside(study: Study, pattern: OwnPattern, echo: Echo): Found {
  const who = fewPeople(study, echo.holders);
  const count = echo.told.length;
  return recurrence(study, {
    pattern: { id: pattern.pattern, name: ownName(pattern) },
    holders: echo.holders,
    about: echo.about,
    trait: echo.how,
    kind: echo.grade === 0 ? "note" : "repeat",
    grade: echo.grade satisfies Grade,
    verdict: echo.sure ? "yes" : "possible",
    told: [...echo.told, ...echo.links],
    claim: `On the information recorded so far, ${sought(study.family, pattern)} is told ${echo.words}: ${who}.`,
    title: titleOf(pattern),
    caption: `${ownName(pattern)}, ${echo.words}: ${who}.`,
    support: { shown: count, known: count, unknown: 0 },
    rivals,
    question: pattern.ask ?? `What was it like for ${who}, each time?`,
    shown: { tags: echo.holders },
  });
}

function unableOf(study: Study, pattern: OwnPattern, unknown: readonly string[]): Unable {
  return {
    pattern: pattern.pattern,
    missing: `whether it was so of ${study.list(unknown)}: ${sought(study.family, pattern)}`,
    about: unknown,
  };
}
