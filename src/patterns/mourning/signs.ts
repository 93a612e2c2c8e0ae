import type { Told } from "../told.ts";
import type { Anniversary } from "../calendar/anniversary.ts";
import { counted } from "../counted.ts";
import type { Namesake } from "../naming/namesake.ts";
import { firstDegree } from "../stress/household.ts";
import { stretchesOf } from "../stretches.ts";
import type { Study } from "../study.ts";
import { toldApart } from "../told-apart.ts";
import { valuesOf } from "../values-of.ts";

/** One sign that a death may not have been mourned in the open. */
export interface Sign {
  /** Finishes "it is told that": "the death is marked as a secret". */
  readonly words: () => string;
  readonly told: () => readonly Told[];
}

/** What is looked up once for all deaths of a family. */
export interface Remembered {
  readonly namesakes: (elder: string) => readonly Namesake[];
  readonly anniversaries: (dead: string) => readonly Anniversary[];
}

const none: readonly Sign[] = [];

type Signs = (study: Study, dead: string, remembered: Remembered) => readonly Sign[];

/** Every sign that is told of one death, one of each sort. */
export function signsOf(study: Study, dead: string, remembered: Remembered): readonly Sign[] {
  const all: readonly Signs[] = [secret, versions, hard, namesake, anniversary, breaks, others];
  return all.flatMap((signs) => signs(study, dead, remembered).slice(0, 1));
}

/** Not to be told, or kept from some. */
function secret(study: Study, dead: string): readonly Sign[] {
  const values = study.family.people.get(dead)?.values ?? [];
  return values
    .filter(({ key }) => key === "died" || key === "cause" || key === "manner")
    .filter(
      ({ tags, answer, visibleTo }) =>
        tags.includes("secret") || answer === "not told" || visibleTo.length > 0,
    )
    .map((fact) => ({
      words: () => "it is not spoken of, or kept from some",
      told: () => [
        { fact, words: `the death of ${study.name(dead)}: not to be told to everybody` },
      ],
    }));
}

/** Different dates or causes, told side by side. */
function versions(study: Study, dead: string): readonly Sign[] {
  if ((study.family.people.get(dead)?.values ?? []).length === 0) return none;
  return (["died", "cause", "manner"] as const).flatMap((key) => {
    const told = valuesOf(study, dead, key);
    if (new Set(told.map(({ is }) => is)).size < 2) return [];
    return [
      {
        words: () => "it is told in different ways",
        told: () =>
          told.map((fact) => ({ fact, words: `${study.name(dead)}: ${key}, ${fact.is}` })),
      },
    ];
  });
}

/** By one's own hand, or the body missing: said so, never guessed. */
function hard(study: Study, dead: string): readonly Sign[] {
  const told = [...valuesOf(study, dead, "manner"), ...valuesOf(study, dead, "cause")];
  const own = told.find(({ is }) => /\bsuicide\b/iu.test(is));
  const died = study.family.people.get(dead)?.died ?? null;
  const gone = told.find(({ is }) => /\bmissing\b|\bnever found\b/iu.test(is));
  const tagged = died?.tags.includes("missing-body") === true ? died : undefined;
  const fact = own ?? gone ?? tagged;
  if (fact === undefined) return [];
  const words = own === undefined ? "the body was not found" : "it was by suicide";
  return [{ words: () => words, told: () => [{ fact, words: `${study.name(dead)}: ${words}` }] }];
}

function namesake(study: Study, dead: string, { namesakes }: Remembered): readonly Sign[] {
  return namesakes(dead)
    .filter(({ afterDeath }) => afterDeath)
    .map(({ child, told, isTold }) => ({
      words: () => {
        const { name } = toldApart(study, [child, dead]);
        const how = isTold ? `was named after ${name(dead)}` : "has the same name or a form of it";
        return `${name(child)}, born after it, ${how}`;
      },
      told,
    }));
}

function anniversary(_: Study, dead: string, { anniversaries }: Remembered): readonly Sign[] {
  return anniversaries(dead).map(({ later, words }) => ({
    words: () => `near its day of the year ${words()}`,
    told: () => [{ fact: later, words: words() }],
  }));
}

/** Contact broken off among those left, certainly within the two years after. */
function breaks(study: Study, dead: string): readonly Sign[] {
  const { timeline } = study.family;
  const left = new Set(firstDegree(study, dead).filter(study.isCutOff));
  if (left.size < 2) return [];
  return [...left]
    .sort()
    .flatMap((id) => study.about(id).bonds.filter(({ between: [first] }) => first === id))
    .filter((bond) => counted(bond) && left.has(bond.between[1]))
    .flatMap(stretchesOf)
    .filter(({ tie, phase }) => {
      const gap = timeline.between(`death:${dead}`, phase.time.start);
      return tie === "cutoff" && gap.least >= 0 && gap.most <= study.settings.window;
    })
    .map(({ bond, phase }) => {
      const words = (): string =>
        `contact was broken off between ${study.list(bond.between)} after it`;
      return { words, told: () => [{ fact: phase, words: words() }] };
    });
}

/** Another death among the closest, certainly within a year. */
function others(study: Study, dead: string): readonly Sign[] {
  const { timeline } = study.family;
  return firstDegree(study, dead).flatMap((other): readonly Sign[] => {
    const died = study.deathOf(other);
    if (died === null) return none;
    const gap = timeline.between(`death:${dead}`, died.time.start);
    if (gap.least < -study.settings.lossWindow || gap.most > study.settings.lossWindow) return none;
    const words = (): string => `${study.name(other)} died within a year of it`;
    return [{ words, told: () => [{ fact: died, words: words() }] }];
  });
}
