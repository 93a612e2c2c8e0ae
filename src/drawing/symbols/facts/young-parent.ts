import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import type { Role } from "../../../family/statements.ts";
import { keyOf } from "../../tag.ts";
import { parentWord } from "../../wording/parent-word.ts";
import { drawable } from "../../drawable.ts";
import type { Saying } from "./saying.ts";

/** "mother in her mid-teens", with the age as the child's birth tells it. */
export function youngParent(family: Family, person: Person): readonly Saying[] {
  const told = family.roles.filter(
    (role) => role.who === person.id && drawable(role) && role.kinds.includes("young-parent"),
  );
  const texts = [...new Set(told.map((role) => words(family, person, role)))];
  return texts.map((text) => ({
    text,
    keys: told
      .filter((role) => words(family, person, role) === text)
      .map(({ path }) => keyOf(path)),
    strong: true,
  }));
}

const aged = /^(?:when )?(?<who>\S+) was (?<age>.+)$/u;

function words(family: Family, person: Person, { toward, time }: Role): string {
  const birth = toward === null ? null : family.people.get(toward)?.born;
  const phrase = aged.exec(birth?.time.written.when ?? time.written.when ?? "")?.groups;
  const age = phrase?.["who"] === person.id ? phrase["age"] : undefined;
  if (age === undefined) return `young ${parentWord(person)}`;
  return `${parentWord(person)} ${/^(?:about |under |over )?\d/u.test(age) ? `at ${age}` : age}`;
}
