import type { Told } from "./instance.ts";
import { linkTold } from "./recurrence/links.ts";
import type { Study } from "./study.ts";

/**
 * Who is whose parent among these people: facts that a finding about them rests on. Having raised
 * somebody is named too, but weighs less than a birth or an adoption.
 */
export function linksAmong(study: Study, people: readonly string[]): readonly Told[] {
  return people.flatMap((parent) =>
    people
      .filter((child) => study.kin.isParentOf(parent, child))
      .flatMap((child) => linkTold(study, parent, child))
      .map((told) => ({ ...told, isAside: isRaising(study, told) })),
  );
}

function isRaising({ family }: Study, { fact }: Told): boolean {
  return family.parentages.some((link) => link === fact && link.kind === "raised");
}
