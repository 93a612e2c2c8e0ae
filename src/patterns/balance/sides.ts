import { linkTold } from "../recurrence/links.ts";
import { oneLineOf } from "../gaps/one-line.ts";
import type { Study } from "../study.ts";
import type { Imbalance } from "./imbalance.ts";

/** One parent's side of the family told, the other's not; where one line alone is told P34 says so. */
export function sides(study: Study): readonly Imbalance[] {
  return study.family.index.flatMap((index) => {
    const parents = study.kin.parentsOf(index, ["birth"]);
    const [a, b] = parents;
    if (a === undefined || b === undefined || oneLineOf(study, index) !== null) return [];
    return [
      [a, b],
      [b, a],
    ].flatMap(([full = a, empty = b]) => ofSides(study, index, full, empty));
  });
}

function ofSides(study: Study, index: string, full: string, empty: string): readonly Imbalance[] {
  const [more, less] = [sideOf(study, full), sideOf(study, empty)];
  if (more.length < study.settings.fullSide || less.length > study.settings.emptySide) return [];
  return [
    {
      id: "sides",
      about: [index, full],
      words: `${more.length} people are told on the side of ${study.name(full)}, and ${less.length} on the side of ${study.name(empty)}`,
      title: "One side of the family is fuller",
      told: [
        ...[full, empty].flatMap((parent) => linkTold(study, parent, index)),
        ...more.flatMap((child) =>
          study.kin.parentsOf(child, ["birth"]).flatMap((parent) => linkTold(study, parent, child)),
        ),
      ],
      ask: `Who could tell more about the side of ${study.name(empty)}?`,
    },
  ];
}

function sideOf({ kin }: Study, parent: string): readonly string[] {
  return [parent, ...kin.ancestorsOf(parent), ...kin.siblingsOf(parent)];
}
