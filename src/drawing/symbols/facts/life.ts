import type { Fact } from "../../../family/fact.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import { keyOf } from "../../tag.ts";
import { howSure, inBrackets } from "../../wording/how-sure.ts";
import { shortDate } from "../../wording/short-date.ts";
import { timeWords } from "../../wording/time-words.ts";
import { drawable } from "../../drawable.ts";
import type { Saying } from "./saying.ts";

/**
 * Birth and death: years where years are told ("1931–1974", "b. ~1962"), else as told ("b. early
 * 1960s", "died before 1980"). A birth told by a young parent's age is said at that parent.
 */
export function life(family: Family, person: Person): readonly Saying[] {
  const [born, died] = [happened(person.born), happened(person.died)];
  const [birthYear, deathYear] = [yearOf(born), yearOf(died)];
  const keys = [born, died].filter((fact) => fact !== null).map(({ path }) => keyOf(path));
  const saying = (text: string): Saying => ({ text, keys, strong: false });
  if (isLoss(person)) return lossYear(birthYear ?? deathYear, saying);
  if (birthYear !== null && deathYear !== null) return [saying(`${birthYear}–${deathYear}`)];
  const birth = born === null ? [] : birthWords(family, person, born).map(saying);
  if (died === null) return birth;
  return [...birth, saying(deathYear === null ? deathWords(family, died) : `d. ${deathYear}`)];
}

function isLoss({ being }: Person): boolean {
  return being === "miscarriage" || being === "abortion" || being === "stillbirth";
}

/** A loss has one date. */
function lossYear(year: string | null, saying: (text: string) => Saying): readonly Saying[] {
  return year === null ? [] : [saying(year)];
}

function birthWords(family: Family, { id }: Person, born: Fact): readonly string[] {
  const year = yearOf(born);
  if (year !== null) return [`b. ${year}`];
  const words = timeWords(family, born.time);
  if (words === null || words === "yes" || isSaidAtParent(family, id)) return [];
  const said = calendar.test(words) ? `b. ${words.replace(/^the /u, "")}` : `born ${words}`;
  return [said + unsure(born)];
}

/** Decades and spans of years stand behind "b." as years do. */
const calendar = /^(?:about |early |mid |mid-|late |the )*[12]\d{3}/u;

function isSaidAtParent(family: Family, child: string): boolean {
  return family.roles.some(
    (role) => role.toward === child && drawable(role) && role.kinds.includes("young-parent"),
  );
}

function deathWords(family: Family, died: Fact): string {
  const words = timeWords(family, died.time);
  const said = words === null || words === "yes" ? "died" : `died ${words}`;
  return said + unsure(died);
}

function yearOf(fact: Fact | null): string | null {
  const year = fact === null ? null : shortDate(fact.time.written.when);
  return fact === null || year === null ? null : year + unsure(fact);
}

function unsure(fact: Fact): string {
  return inBrackets([howSure([fact])]);
}

function happened(fact: Fact | null): Fact | null {
  return fact !== null && drawable(fact) ? fact : null;
}
