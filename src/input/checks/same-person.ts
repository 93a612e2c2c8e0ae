import { placeOf } from "../../diagnostic/text-file.ts";
import { warning } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** Two with the same name and the same birth are mostly one person who was written twice. */
export const samePerson: Check = (document, { family: { people } }) => {
  const first = new Map<string, string>();
  return [...people.values()].flatMap(({ id, kind, name, born }) => {
    const birth = born?.answer === "yes" ? born.time.written.when : null;
    if (kind !== "person" || name === null || birth === null) return [];
    const same = `${name.toLowerCase()}, ${birth.toLowerCase()}`;
    const other = first.get(same);
    first.set(same, other ?? id);
    if (other === undefined) return [];
    const { line } = placeOf(document.text, document.locate(["people", other], "key").start);
    return [
      warning(
        "same-person",
        `"${id}" has the same name and birth as "${other}" on line ${line}`,
        document.locate(["people", id], "key"),
        "if they are one person, keep one and use that id everywhere",
      ),
    ];
  });
};
