import type { Told } from "./told.ts";
import { linkTold } from "./recurrence/links.ts";
import type { Study } from "./study.ts";

/**
 * Who is whose parent among these people: facts that a finding about them rests on. Having raised
 * somebody is named too, but weighs less than a birth or an adoption.
 */
export function linksAmong(study: Study, people: readonly string[]): readonly Told[] {
  const places = new Map(people.map((id, at) => [id, at]));
  const place = (id: string): number => places.get(id) ?? -1;
  return people.flatMap((parent) =>
    [...new Set(study.about(parent).parentages.map(({ child }) => child))]
      .filter((child) => place(child) >= 0 && study.kin.isParentOf(parent, child))
      .sort((a, b) => place(a) - place(b))
      .flatMap((child) => linkTold(study, parent, child))
      .map((told) => ({ ...told, isAside: isRaising(told) })),
  );
}

function isRaising({ fact }: Told): boolean {
  return "parent" in fact && "kind" in fact && fact.kind === "raised";
}
