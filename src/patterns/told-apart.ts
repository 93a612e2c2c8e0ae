import type { Study } from "./study.ts";
import { inWords } from "./wording.ts";

/**
 * The study with words for these people that tell them apart: those who are called the same have the
 * id beside the name, "Jan Berg (grandpa)". A year would be a fact that the finding does not rest on.
 */
export function toldApart(study: Study, ids: readonly string[]): Study {
  const isAlone = (id: string): boolean =>
    !ids.some((other) => other !== id && study.name(other) === study.name(id));
  if (ids.every(isAlone)) return study;
  const name = (id: string): string =>
    !ids.includes(id) || isAlone(id) ? study.name(id) : `${study.name(id)} (${id})`;
  return {
    ...study,
    name,
    possessive: (id) => `${name(id)}’s`,
    list: (all) => inWords([...new Set(all)].map(name)),
  };
}
