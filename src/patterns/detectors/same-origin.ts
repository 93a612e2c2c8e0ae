import { capital } from "../wording.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { seatsToward } from "../dyads/seats.ts";
import { seatTold } from "../dyads/seat-words.ts";
import type { Found } from "../finding.ts";
import type { Told } from "../told.ts";
import type { Rest } from "../instance.ts";
import { sketched } from "../instance.ts";
import type { Modifier } from "../modifiers.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Detector, Study } from "../study.ts";
import type { NamedTrait } from "../recurrence/line.ts";
import { unionsAmong } from "../unions-among.ts";
import { wordFor } from "../../family/word-for.ts";
import { byPerson } from "../by-person.ts";

const pattern = { id: "P36", name: "Partners of like origin" };

/**
 * Both partners come from families of which the same is told: a parent with one condition or a
 * divorce, one parent alone, a reversed seat. Both must be told; two unrelated branches are an echo
 * at most.
 */
export const sameOrigin: Detector = {
  ...pattern,
  source: "Bowen 1978, Family Therapy in Clinical Practice; Boszormenyi-Nagy & Spark 1973",
  detect: (study) => {
    const surely = surelyIn(study);
    const couples = study.family.bonds
      .filter(
        ({ section, between }) =>
          section === "unions" && study.kin.partnersOf(between[0]).includes(between[1]),
      )
      .map(({ between }) => between);
    return {
      findings: couples.flatMap((pair) => ofCouple(study, pair, surely)),
      questions: [],
      unable: [],
    };
  },
};

/** What is told of where somebody comes from, by one word for both partners. */
interface Origin {
  readonly id: string;
  readonly words: string;
  readonly told: () => readonly Told[];
}

function ofCouple(study: Study, pair: readonly [string, string], surely: Surely): readonly Found[] {
  const [a, b] = pair;
  const above = originsOf(study, a, surely);
  const beside = above.length === 0 ? none : originsOf(study, b, surely);
  return (beside.length === 0 ? none : above).flatMap((one) =>
    beside
      .filter(({ id, told }) => id === one.id && !shares(told(), one.told()))
      .slice(0, 1)
      .map((other) => found(study, pair, [one, other])),
  );
}

/** One fact told of both is one origin, not two. */
function shares(a: readonly Told[], b: readonly Told[]): boolean {
  return a.some(({ fact }) => b.some((other) => other.fact === fact));
}

const ofChildhood = ["one-parent", "grandparent", "adoption", "only-child"];

/** What is surely told of somebody, by the words for what is looked for down a line. */
type Surely = (id: string) => readonly NamedTrait[];

function surelyIn(study: Study): Surely {
  const told = study
    .traits()
    .flatMap((named) =>
      named.trait.among
        .filter((who) => named.trait.of(who)?.is === "yes")
        .map((who) => ({ who, named })),
    );
  const by = byPerson(study, told, ({ who }) => [who]);
  return (id) => by(id).map(({ named }) => named);
}

const none: readonly Origin[] = [];

function originsOf(study: Study, id: string, surely: Surely): readonly Origin[] {
  const parents = study.kin.parentsOf(id);
  const isTold = surely(id).length + study.about(id).roles.length > 0;
  if (!isTold && parents.every((parent) => surely(parent).length === 0)) return none;
  const told = new Set(parents.flatMap(surely));
  const above = (told.size === 0 ? [] : study.traits())
    .filter((named) => told.has(named) && !ofChildhood.includes(named.id))
    .flatMap(({ id: trait, label, trait: { of } }) => {
      const parent = parents.find((one) => of(one)?.is === "yes");
      if (parent === undefined) return [];
      return [
        {
          id: trait,
          words: `a parent with ${label}`,
          told: () => [...(of(parent)?.told() ?? []), ...linkTold(study, parent, id)],
        },
      ];
    });
  const own = surely(id)
    .filter((named) => ofChildhood.includes(named.id))
    .map(({ id: trait, label, trait: { of } }) => ({
      ...{ id: trait, words: label },
      told: () => of(id)?.told() ?? [],
    }));
  return [...above, ...own, ...reversals(study, id, parents)];
}

function reversals(study: Study, id: string, parents: readonly string[]): readonly Origin[] {
  const [seat] = parents
    .flatMap((parent) => seatsToward(study, id, parent))
    .filter(({ family }) => family === "reversal");
  const [line] = seat?.lines ?? [];
  if (seat === undefined || line === undefined) return [];
  const told = (): readonly Told[] => [
    seatTold(study, line, seat.family),
    ...linkTold(study, seat.toward, id),
  ];
  return [
    {
      id: "reversal",
      words: wordFor(study.family, {
        label: "a reversed seat toward a parent",
        plain: "a child who carried much for a parent",
      }),
      told,
    },
  ];
}

function found(
  study: Study,
  pair: readonly [string, string],
  [one, other]: readonly [Origin, Origin],
): Found {
  const head = {
    pattern,
    about: [...pair].sort(),
    trait: one.id,
    kind: "note",
    grade: 1,
  } as const;
  return sketched(study, head, () => wordsOf(study, pair, [one, other]));
}

function wordsOf(
  study: Study,
  pair: readonly [string, string],
  [one, other]: readonly [Origin, Origin],
): Rest {
  const story = `what is told of where ${study.list(pair)} come from is alike: ${one.words}`;
  const common: readonly Modifier[] = Object.entries(conditions).some(
    ([kind, row]) => kind === one.id && row.common,
  )
    ? ["-common"]
    : [];
  return {
    modifiers: common,
    told: [...one.told(), ...other.told(), ...unionsAmong(study, pair).slice(0, 1)],
    claim: `On the information recorded so far, ${story}.`,
    title: "Partners of like origin",
    caption: `${capital(story)}.`,
    rivals: [
      "Partners often come from like places, schools and times.",
      ...(common.length > 0 ? ["It is common: two families have it by chance often enough."] : []),
    ],
    question: pair.some((id) => study.mayLive(id))
      ? `What did ${study.list(pair)} recognise in each other at the beginning?`
      : `What is told in the family of how ${study.list(pair)} came together?`,
    shown: { tags: pair },
  };
}
