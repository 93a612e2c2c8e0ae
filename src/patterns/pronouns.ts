import type { Gender } from "../catalogue/people.ts";
import type { Study } from "./study.ts";

/** What people are called together, by gender: "mother", "mothers"; "parent" where they differ. */
export function parentWord(study: Study, ids: readonly string[]): string {
  const words = { female: "mother", male: "father", "non-binary": "parent", unknown: "parent" };
  return words[sharedGender(study, ids)];
}

/** "her", "his" or "their", for people of one gender or several. */
export function possessiveWord(study: Study, ids: readonly string[]): string {
  return { female: "her", male: "his", "non-binary": "their", unknown: "their" }[
    sharedGender(study, ids)
  ];
}

function sharedGender(study: Study, ids: readonly string[]): Gender {
  const genders = new Set(ids.map((id) => study.family.people.get(id)?.gender ?? "unknown"));
  const [only] = genders;
  return genders.size === 1 && only !== undefined ? only : "unknown";
}
