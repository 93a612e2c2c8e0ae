import type { ParentageKind } from "../../catalogue/parentage.ts";
import type { Told } from "../told.ts";
import type { Study } from "../study.ts";
import { linkOf } from "./link-of.ts";

const verbs: Readonly<Record<ParentageKind, string>> = {
  birth: "is a child of",
  adopted: "was adopted by",
  raised: "was raised by",
  fostered: "was fostered by",
  guardian: "had as guardian",
  step: "is a stepchild of",
  donor: "has as donor",
  surrogate: "was carried by",
};

/** That one is the parent of the other, as told: by birth where that is told, else as told. */
export function linkTold(study: Study, parent: string, child: string): readonly Told[] {
  const first = linkOf(study, parent, child);
  if (first === undefined) return [];
  return [
    { fact: first, words: `${study.name(child)} ${verbs[first.kind]} ${study.name(parent)}` },
  ];
}

/** Says of each link that is not by birth what it is; empty where all are by birth. */
export function otherThanByBirth(
  study: Study,
  pairs: readonly (readonly [parent: string, child: string])[],
): string {
  const said = pairs.flatMap(([parent, child]) => {
    const first = linkOf(study, parent, child);
    if (first === undefined || first.kind === "birth") return [];
    return [`${study.name(child)} ${verbs[first.kind]} ${study.name(parent)}`];
  });
  return said.length === 0 ? "" : ` The line is not by birth alone: ${said.join("; ")}.`;
}
