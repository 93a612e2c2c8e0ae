import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import type { Role } from "../../../family/statements.ts";
import { keyOf } from "../../tag.ts";
import { called } from "../../../family/called.ts";
import { timeWords } from "../../wording/time-words.ts";
import { drawable } from "../../drawable.ts";
import type { Saying } from "./saying.ts";

/** Who was not there for a child, or raised one alone; the reason as told. An absence is no line. */
export function absence(family: Family, { id }: Person): readonly Saying[] {
  const told = family.roles.filter((role) => role.who === id && drawable(role));
  return told.flatMap((role) => {
    const text = words(family, role);
    return text === null ? [] : [{ text, keys: [keyOf(role.path)], strong: false }];
  });
}

function words(family: Family, role: Role): string | null {
  const child = role.toward === null ? "the child" : called(family, role.toward);
  const when = timeWords(family, role.time);
  const reason = role.because === null ? null : `(${role.because})`;
  const rest = [when, reason].filter((part) => part !== null).map((part) => ` ${part}`);
  if (role.kinds.includes("absent-parent"))
    return `took no part in raising ${child}${rest.join("")}`;
  if (!role.kinds.includes("single-parent") || anotherIsAbsent(family, role)) return null;
  return `raised ${child} alone${rest.join("")}`;
}

/** Then the absence already says it. */
function anotherIsAbsent(family: Family, { toward }: Role): boolean {
  return family.roles.some(
    (role) => role.toward === toward && role.kinds.includes("absent-parent") && drawable(role),
  );
}
