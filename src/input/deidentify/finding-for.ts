import { plainWords } from "./plain-words.ts";

/**
 * The id of a finding with the other ids in it: `P08:eva-ola.alcohol`, `P08.alcohol`, `P08`.
 * `null` where a word in it could tell who it is about.
 */
export function findingFor(finding: string, ids: ReadonlyMap<string, string>): string | null {
  const [, pattern = "", rest = ""] = /^(P\d\d)(.*)$/u.exec(finding) ?? [];
  if (pattern === "") return null;
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length);
  let [made, left] = [pattern, rest];
  while (left !== "") {
    const sign = /^[:.,+-]+/u.exec(left)?.[0] ?? "";
    const after = left.slice(sign.length);
    const id = longestFirst.find((one) => after.startsWith(one) && ends(after.slice(one.length)));
    const word = id ?? /^[^:.,+-]+/u.exec(after)?.[0] ?? "";
    const other = ids.get(word) ?? (plainWords.has(word) ? word : null);
    if (sign === "" || other === null) return null;
    made += sign + other;
    left = after.slice(word.length);
  }
  return made;
}

function ends(rest: string): boolean {
  return rest === "" || /^[:.,+-]/u.test(rest);
}
