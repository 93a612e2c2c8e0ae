import { anchorsOf } from "../anchors.ts";
import { eldersFirst } from "../elders-first.ts";
import { fewWords } from "../few-words.ts";
import type { Found } from "../finding.ts";
import { instance } from "../instance.ts";
import { firstDegree, indexHousehold } from "../stress/household.ts";
import type { PileUp } from "../stress/pile-ups.ts";
import { certainPileUps, twoLosses } from "../stress/pile-ups.ts";
import { lossAndLaunching, toldPileUps } from "../stress/told-pile-ups.ts";
import { standsOut } from "../stress/own-rate.ts";
import type { Stress } from "../stress/stresses.ts";
import { isLoss, stressesOf } from "../stress/stresses.ts";
import { timeWords } from "../stress/told-time.ts";
import { linksAmong } from "../links.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P25", name: "Many changes at once" };

/**
 * Losses and changes of the index household that lie close together, where the family’s own rate is
 * lower. An echo at most: among many dates some lie together by chance.
 */
export const pileUp: Detector = {
  ...pattern,
  source: "McCubbin & Patterson 1983, the Double ABCX model; McGoldrick et al. 2020",
  detect: (study) => {
    const household = indexHousehold(study);
    const all = scoped(study, household);
    const stresses = all.filter((stress) => stress.kind !== "application");
    const certain = certainPileUps(study, stresses);
    const rest = all.filter((stress) => !certain.some((group) => group.includes(stress)));
    const launching = rest.filter((stress) => isLaunching(stress, household));
    const findings = [
      ...certain.flatMap((group) => asCertain(study, group, stresses)),
      ...twoLosses(study, rest).map((group) => asLosses(study, group)),
      ...toldPileUps(
        study,
        rest.filter((stress) => stresses.includes(stress)),
      ).map((group) => asTold(study, group)),
      ...lossAndLaunching(study, rest, launching).map((group) => asLaunching(study, group)),
    ];
    return { findings, questions: [], unable: [] };
  },
};

/** What touches the household or its nearest kin; of wider kin only a loss of the household's own. */
function scoped(study: Study, household: ReadonlySet<string>): readonly Stress[] {
  const near = new Set([...study.family.index, ...household]);
  for (const id of study.family.index) for (const other of firstDegree(study, id)) near.add(other);
  const wide = [...near, ...[...household].flatMap((id) => firstDegree(study, id))];
  const mourned = kinAmong(study, wide);
  return stressesOf(study, {
    mourned,
    isOf: (people) => people.some((id) => near.has(id)),
    isMeant: ({ kind, people }) => kind === "death" || people.some((id) => near.has(id)),
  });
}

const steps: readonly Stress["kind"][] = ["wish to leave", "application", "launching"];

function isLaunching(stress: Stress, household: ReadonlySet<string>): boolean {
  return steps.includes(stress.kind) && stress.people.some((id) => household.has(id));
}

const rivals = [
  "Times that are remembered well look fuller than others.",
  "Changes may lie together by chance.",
];

function asCertain(study: Study, group: PileUp, all: readonly Stress[]): Found[] {
  const births = [...study.family.people.values()].flatMap(({ born }) =>
    born === null ? [] : [born.time.start],
  );
  const more = standsOut(group, all, { others: births, study });
  if (more === "no") return [];
  const losses = group.every(isLoss) ? "losses" : "changes";
  return [
    made(study, group, {
      trait: losses,
      grade: 1,
      modifiers: [],
      verdict: more === "yes" ? "yes" : "possible",
      claim: `Within ${monthsOf(study.settings.window)} months, ${group.length} ${losses} are recorded: ${wordsOf(group)}. It is worth asking how the family got through that time.`,
      title: "Many changes at once",
      caption: `Within ${monthsOf(study.settings.window)} months: ${wordsOf(group, 3)}.`,
    }),
  ];
}

function asLosses(study: Study, group: PileUp): Found {
  return made(study, group, {
    trait: "losses",
    grade: 1,
    modifiers: [],
    verdict: "yes",
    claim: `Two losses lie within ${monthsOf(study.settings.lossWindow)} months: ${wordsOf(group)}.`,
    title: "Two losses near each other",
    caption: `Within ${monthsOf(study.settings.lossWindow)} months: ${wordsOf(group)}.`,
  });
}

function asTold(study: Study, group: PileUp): Found {
  return made(study, group, {
    ...possible,
    trait: "told",
    about: peopleOf(group.slice(0, 1)),
    claim: `Several changes are told around one: ${wordsOf(group)}. They may have lain close together; how close is not told.`,
    title: "Changes told around one event",
    caption: `Around one time, perhaps: ${wordsOf(group, 3)}.`,
  });
}

/** The order to each step of leaving home is named where it is not known. */
function asLaunching(study: Study, group: PileUp): Found {
  const [loss, ...leaving] = group;
  const leavers = peopleOf(leaving);
  const { timeline } = study.family;
  const open = leaving.filter(
    (step) => loss !== undefined && timeline.before(loss.at, step.at) === "unknown",
  );
  const told = loss === undefined ? null : timeWords(study, loss.fact.time);
  const when = told === null ? "" : `, told as “${told}”,`;
  const order =
    open.length === 0 ? "" : ` Whether that came first, or these, is not told: ${wordsOf(open)}.`;
  return made(study, group, {
    ...possible,
    trait: "launching",
    claim: `${wordsOf(group.slice(0, 1))}${when} and the leaving home of ${study.list(leavers)} may have fallen near each other.${order}`,
    title: "A loss near a leaving home",
    caption: `${wordsOf(group.slice(0, 1))}${when} and the leaving home of ${study.list(leavers)} may lie near each other.`,
  });
}

const possible = { grade: 0, modifiers: ["-undated"], verdict: "possible" } as const;

type Words = Pick<
  Parameters<typeof instance>[1],
  "trait" | "grade" | "modifiers" | "verdict" | "claim" | "title" | "caption"
> & { readonly about?: readonly string[] };

function made(study: Study, group: PileUp, { about, ...words }: Words): Found {
  const people = peopleOf(group);
  return instance(study, {
    ...words,
    about: [...(about ?? people)].sort(),
    pattern,
    people: eldersFirst(study, people),
    kind: "note",
    told: [
      ...group.flatMap((stress) =>
        [stress.fact, ...stress.also].map((fact) => ({ fact, words: stress.words() })),
      ),
      ...anchorsOf(
        study,
        group.map((stress) => stress.fact),
      ),
      ...linksAmong(study, nearOnes(study, group)),
    ],
    rivals,
    question: "What did everybody lean on at that time?",
    shown: { tags: group.map((stress) => stress.fact.path) },
  });
}

function peopleOf(group: PileUp): readonly string[] {
  return [...new Set(group.flatMap((stress) => stress.people))];
}

/** Those whom it happened to, the index person, and whom of the household a death came near to. */
function nearOnes(study: Study, group: PileUp): readonly string[] {
  const dead = peopleOf(group.filter((stress) => stress.kind === "death"));
  const bereaved = [...indexHousehold(study)].filter((id) =>
    dead.some((other) => firstDegree(study, other).includes(id)),
  );
  return [...new Set([...study.family.index, ...bereaved, ...peopleOf(group)])];
}

function wordsOf(group: PileUp, few = group.length): string {
  return fewWords(
    group.map((stress) => stress.words()),
    few,
  );
}

/** Days as whole months. */
function monthsOf(days: number): number {
  return Math.round(days / 30.44);
}
