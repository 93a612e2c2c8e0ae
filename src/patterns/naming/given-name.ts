import { givenNames } from "../../catalogue/given-names.ts";
import type { Study } from "../study.ts";

/** A given name in its plainest form, and whether it is given very often. */
export interface GivenName {
  readonly plain: string;
  readonly common: boolean;
}

/** The first word of somebody's name; `null` where no name is told. */
export function givenName({ family }: Study, id: string): GivenName | null {
  const name = family.people.get(id)?.name ?? "";
  const first = /\S+/u.exec(name)?.[0] ?? "";
  const letters = lettersOf(first).toLowerCase();
  if (letters.length < 2) return null;
  return known.get(letters) ?? { plain: letters, common: false };
}

/** Without marks, and without what is no letter. */
function lettersOf(word: string): string {
  if (/^[A-Za-z-]*$/u.test(word)) return word;
  return word.normalize("NFD").replaceAll(/\p{M}|[^\p{L}-]/gu, "");
}

/** Every form of the names that are given often. */
const known: ReadonlyMap<string, GivenName> = new Map(
  Object.entries(givenNames)
    .reverse()
    .flatMap(([plain, { forms, common }]) =>
      [plain, ...forms].map((form) => [form, { plain, common }] as const),
    ),
);
