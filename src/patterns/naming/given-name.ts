import { givenNames } from "../../catalogue/given-names.ts";
import type { Study } from "../study.ts";

/** A given name in its plainest form, and whether it is given very often. */
export interface GivenName {
  readonly plain: string;
  readonly common: boolean;
}

/** The first word of somebody's name; `null` where no name is told. */
export function givenName({ family }: Study, id: string): GivenName | null {
  const person = family.people.get(id);
  const [first = ""] = (person?.name ?? "").trim().split(/\s+/u);
  const letters = first
    .normalize("NFD")
    .replaceAll(/\p{M}|[^\p{L}-]/gu, "")
    .toLowerCase();
  if (letters.length < 2) return null;
  const row = Object.entries(givenNames).find(
    ([plain, { forms }]) => plain === letters || forms.includes(letters),
  );
  return { plain: row?.[0] ?? letters, common: row?.[1].common ?? false };
}
