import { roles } from "../../catalogue/roles.ts";
import type { RoleKind } from "../../catalogue/roles.ts";
import { atPlace } from "../../family/at-place.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import { wordFor } from "../../family/word-for.ts";
import { listed } from "../page/listed.ts";
import { heldRoles, roleLabels } from "./role-labels.ts";

/**
 * What somebody is to somebody, in a sentence: "best friend and confidant of Anna", "leans on Ben",
 * "puts Ben’s needs first"; toward several in one: "kinship carer of Anna and Ben".
 */
export function rolesToward(
  family: Family,
  kinds: readonly RoleKind[],
  toward: readonly string[],
): string {
  if (toward.length === 0) return roleLabels(family, kinds).join(", ");
  const names = listed(toward.map((id) => called(family, id)));
  const isSeveral = family.people.get(toward.at(-1) ?? "")?.kind === "group";
  // What ends alike is said in one: "best friend" and "confidant", both "of Anna".
  const endings = new Map<string, string[]>();
  for (const { kind, sides } of heldRoles(family, kinds)) {
    const label = wordFor(family, roles[kind]);
    const sentence = sentenceFor(family, kind);
    const [words, ending] =
      sentence.startsWith(label) && sides === ""
        ? [label, sentence.slice(label.length)]
        : ["", `${sentence}${sides}`];
    endings.set(ending, [...(endings.get(ending) ?? []), words]);
  }
  return [...endings]
    .map(([ending, words]) => `${listed(words)}${named(ending, names, isSeveral)}`)
    .join(", ");
}

/** With the other at `{}`. */
function sentenceFor(family: Family, kind: RoleKind): string {
  const { label, plain, said, plainSaid } = roles[kind];
  const words = wordFor(family, { label, plain });
  const sentence = words === label ? said : plainSaid;
  return sentence ?? atPlace(words, "{}") ?? `${words} toward {}`;
}

/** Several whose name ends so own with the mark alone: "the friends’ needs". */
function named(sentence: string, names: string, isSeveral: boolean): string {
  const owners = isSeveral && names.endsWith("s") ? `${names}’` : `${names}’s`;
  return sentence.replace("{}’s", () => owners).replace("{}", () => names);
}
