import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { mayFollow } from "../life.ts";
import type { Study } from "../study.ts";
import type { Offbeat } from "./offbeat.ts";
import { ageAt } from "./offbeat.ts";

/** Step-parents younger than a step-child or hardly older, uncles and aunts younger than a nephew or niece. */
export function generations(study: Study): readonly Offbeat[] {
  return study.kin.kin.flatMap((child) => [...steps(study, child), ...uncles(study, child)]);
}

function steps(study: Study, child: string): Offbeat[] {
  const parents = study.kin.parentsOf(child);
  const others = beside(parents, study.kin.partnersOf);
  return others
    .filter((other) => other !== child)
    .flatMap((other) => {
      const how = howNear(study, other, child);
      if (how === null) return [];
      return [
        {
          about: [other, child],
          step: "step-parent-near",
          told: bornTold(study, [other, child]),
          words: `${study.name(other)} is ${how} ${study.name(child)}, the child of a partner`,
          title: "A step-parent near the child in age",
        },
      ];
    });
}

/** Younger, or older by a few years only; `null` where neither is certain. */
function howNear(study: Study, parent: string, child: string): string | null {
  const older = ageAt(study, parent, study.birthOf(child));
  if (older.under < 0) return "younger than";
  return older.under < study.settings.stepParentNear && older.least >= 0
    ? "hardly older than"
    : null;
}

function uncles(study: Study, child: string): Offbeat[] {
  return beside(study.kin.parentsOf(child), study.kin.siblingsOf)
    .filter((other) => isOlder(study, child, other))
    .map((other) => ({
      about: [other, child],
      step: "younger-uncle-or-aunt",
      told: bornTold(study, [other, child]),
      words: `${study.name(child)} is older than ${study.name(other)}, a brother or sister of a parent`,
      title: "Older than an uncle or aunt",
    }));
}

/** Whoever is near one of these and not one of them, each once. */
function beside(
  people: readonly string[],
  near: (id: string) => readonly string[],
): readonly string[] {
  const others: string[] = [];
  for (const id of people)
    for (const other of near(id))
      if (!people.includes(other) && !others.includes(other)) others.push(other);
  return others;
}

function isOlder(study: Study, a: string, b: string): boolean {
  if (!mayFollow(study.lifeOf(a).born, study.lifeOf(b).born)) return false;
  return study.family.timeline.before(study.birthOf(a), study.birthOf(b)) === "yes";
}

function bornTold(study: Study, ids: readonly string[]): Told[] {
  return ids.flatMap((id) => {
    const born = study.family.people.get(id)?.born ?? null;
    return born === null || !counted(born)
      ? []
      : [{ fact: born, words: `the birth of ${study.name(id)}` }];
  });
}
