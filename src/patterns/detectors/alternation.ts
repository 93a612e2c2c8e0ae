import type { Found, Unable } from "../finding.ts";
import { poles } from "../poles/index.ts";
import type { Pole, Stand } from "../poles/pole.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Step } from "../recurrence/paths.ts";
import { longestPaths } from "../recurrence/paths.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { capped } from "../recurrence/standing.ts";
import type { Detector, Study } from "../study.ts";
import { wordFor } from "../../family/word-for.ts";

const pattern = { id: "P15", name: "From one extreme to the other" };

/**
 * Three generations and more that stand at the two ends of a named pair of opposites in turn. Who
 * stands at neither end, or at both, ends the way. The one end comes up twice with the other
 * between: a recurrence; four generations in turn make a chain.
 */
export const alternation: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms, on alternation between extremes",
  detect: (study) => {
    const all = poles.map((pole) => waysOf(study, pole));
    return {
      findings: all.flatMap(({ pole, ways, stands }) =>
        ways.map((way) => found(study, { pole, way, stands })),
      ),
      questions: [],
      unable: all.flatMap(({ pole, steps }) => unableOf(study, pole, steps)),
    };
  },
};

interface Ways {
  readonly pole: Pole;
  readonly stands: ReadonlyMap<string, Stand>;
  readonly steps: readonly Step[];
  readonly ways: readonly (readonly string[])[];
}

function waysOf(study: Study, pole: Pole): Ways {
  const stands = new Map(
    pole.among(study).flatMap((id) => {
      const stand = pole.standOf(study, id);
      return stand === null ? [] : [[id, stand] as const];
    }),
  );
  const steps = [...stands].flatMap(([above, stand]) =>
    study.kin.childrenOf(above).flatMap((below): Step[] => {
      const other = stands.get(below);
      return other === undefined || other.end === stand.end ? [] : [[above, below]];
    }),
  );
  const ways = longestPaths(steps).filter((way) => way.length > 2);
  return { pole, stands, steps, ways };
}

interface Swing extends Pick<Ways, "pole" | "stands"> {
  readonly way: readonly string[];
}

function found(study: Study, { pole, way, stands }: Swing): Found {
  const told = [
    ...way.flatMap((id) => stands.get(id)?.told() ?? []),
    ...way.slice(1).flatMap((child, at) => linkTold(study, way[at] ?? "", child)),
  ];
  const course = way
    .map(
      (id) => `${study.name(id)} (${wordFor(study.family, pole.ends[stands.get(id)?.end ?? 0])})`,
    )
    .join(", then ");
  return recurrence(study, {
    pattern,
    holders: way,
    trait: pole.id,
    grade: capped(way.length > 3 ? 3 : 2, told),
    told,
    claim: `On the information recorded so far, ${way.length} generations stand at opposite ends in turn: ${course}.`,
    title: "From one extreme to the other",
    caption: `${course}.`,
    support: { shown: way.length, known: way.length, unknown: 0 },
    rivals: [
      "Doing otherwise than one’s parents is common, and may be a free choice each time.",
      "Each generation may have lived in other times.",
    ],
    question: `What did each of ${study.list(way)} want to do differently?`,
    shown: { filled: way, tags: way },
  });
}

/** Opposite ends in two generations, and the next asked without an answer. */
function unableOf(study: Study, pole: Pole, steps: readonly Step[]): readonly Unable[] {
  const near = steps.flatMap(([above, below]) => [
    ...study.kin.parentsOf(above),
    ...study.kin.childrenOf(below),
  ]);
  const open = [...new Set(near)].filter((id) => pole.isOpen(study, id));
  if (open.length === 0) return [];
  const missing = `at which end ${study.list(open)} stood: ${pole.ends.map((end) => wordFor(study.family, end)).join(", or ")}`;
  return [{ pattern: pattern.id, missing }];
}
