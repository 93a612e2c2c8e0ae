import { ties } from "../../../catalogue/ties.ts";
import { unions } from "../../../catalogue/unions.ts";
import type { Family } from "../../../family/family.ts";
import { wordFor } from "../../../family/word-for.ts";
import type { Bond } from "../../../family/statements.ts";
import type { Shape } from "../../scene.ts";
import { roleLabels } from "../../wording/role-labels.ts";

interface Said {
  /** `null`: where the line ends. */
  readonly ends: readonly [string, string] | null;
  readonly label: string;
}

/** What the family file says a line is. */
export function saidBy(family: Family, { part, of }: Pick<Shape, "part" | "of">): Said {
  if (part === "role") {
    const role = family.roles.find(({ path }) => path.join("/") === of);
    if (role === undefined || role.toward === null) return { ends: null, label: "" };
    return { ends: [role.who, role.toward], label: roleLabels(family, role.kinds).join(", ") };
  }
  const bond = family.bonds.find(({ path }) => isWithin(of, path.join("/")));
  if (bond === undefined || (part !== "tie" && part !== "union-line"))
    return { ends: null, label: "" };
  return { ends: bond.between, label: part === "tie" ? tieAt(family, bond, of) : states(bond) };
}

function tieAt(family: Family, { phases }: Bond, of: string): string {
  const told = phases.filter(({ path }) => isWithin(path.join("/"), of));
  const kinds = told.flatMap(({ tie }) => tie ?? []);
  return kinds.map((kind) => wordFor(family, ties[kind])).join(", ");
}

function states({ phases }: Bond): string {
  return phases.flatMap(({ union }) => (union === null ? [] : [unions[union].label])).join(", ");
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}/`);
}
