import { roles } from "../../catalogue/roles.ts";
import type { RoleKind } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Study } from "../study.ts";
import type { Pole } from "./pole.ts";

const strict: readonly RoleKind[] = ["controlling-parent", "overprotective-parent"];
const lax: readonly RoleKind[] = ["uninvolved-parent"];

/** As a parent: strict, or hardly there. Maccoby & Martin 1983. */
export const strictness: Pole = {
  id: "strictness",
  ends: [
    { label: "a strict or shielding parent" },
    { label: "an uninvolved parent", plain: "a parent little involved in daily life" },
  ],
  among: (study) =>
    kinAmong(
      study,
      [...strict, ...lax].flatMap((kind) => study.rolesOf(kind).map(({ who }) => who)),
    ),
  standOf: (study, id) => {
    const own = asParent(study, id).filter(counted);
    const [first] = own;
    if (first === undefined || own.some((line) => endOf(line) !== endOf(first))) return null;
    const words = `${study.name(id)}: ${first.kinds.map((kind) => wordFor(study.family, roles[kind])).join(", ")}`;
    const links = (): readonly Told[] => linkTold(study, id, first.toward ?? "");
    return { end: endOf(first), told: () => [{ fact: first, words }, ...links()] };
  },
  isOpen: (study, id) =>
    asParent(study, id).some(({ answer }) => answer === "unknown" || answer === "not told"),
};

function asParent({ about, kin }: Study, id: string): readonly Role[] {
  return about(id).roles.filter(
    ({ who, toward, kinds }) =>
      who === id &&
      toward !== null &&
      kin.isParentOf(id, toward) &&
      kinds.some((kind) => strict.includes(kind) || lax.includes(kind)),
  );
}

function endOf({ kinds }: Role): 0 | 1 {
  return kinds.some((kind) => strict.includes(kind)) ? 0 : 1;
}
