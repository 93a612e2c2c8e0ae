import { wholeAge } from "./age.ts";
import { nameIn } from "./names.ts";
import { kinWord } from "./relations.ts";

/** "tom", "tom 34", "tom aged about 30"; "dad gianni" is no name. */
export function nameAndAge(
  clause: string,
): { readonly name: string; readonly age: string | null } | null {
  const words = clause.split(" ");
  if (words.length > 1 && kinWord(words[0] ?? "") !== null) return null;
  for (let at = words.length; at > 0; at--) {
    const name = nameIn(words.slice(0, at).join(" "));
    const rest = words.slice(at).join(" ");
    const age = rest === "" ? null : wholeAge(rest);
    if (name !== null && (rest === "" || age !== null)) return { name, age };
  }
  return null;
}
