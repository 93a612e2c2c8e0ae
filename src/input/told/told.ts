import type { Path } from "../../family/fact.ts";
import type { Edit } from "../edits/index.ts";
import type { Draft } from "../splice/draft.ts";
import { type Refusal, refusal } from "../splice/outcome.ts";
import { addTold } from "./add-told.ts";
import { findLine } from "./find-line.ts";
import { typedIn } from "./pairs.ts";

/** What can be told of a file in one sentence. */
export type Verb = "add" | "set" | "rename" | "remove";

/** The edits that a sentence means, as it is typed: `set anna born=1950`. */
export function editsTold(
  draft: Draft,
  verb: Verb,
  words: readonly string[],
): readonly Edit[] | Refusal {
  switch (verb) {
    case "add":
      return addTold(draft, words);
    case "set":
      return setTold(draft, words);
    case "rename":
      return renameTold(words);
    case "remove":
      return removeTold(draft, words);
  }
}

function setTold(draft: Draft, all: readonly string[]): readonly Edit[] | Refusal {
  const typed = typedIn(all);
  if ("refused" in typed) return typed;
  const { words, pairs } = typed;
  if (pairs.length === 0)
    return refusal(
      "it is not said what to set",
      `write: ${["anna", ...words].at(-1) ?? ""} born=1950`,
    );
  const at = findLine(draft, words);
  if ("refused" in at) return at;
  return pairs.map(({ key, value }) =>
    words[0] === "phase" && key[0] === "until" && typeof value === "string"
      ? { edit: "end-phase", at, until: value }
      : { edit: "set", at, key, value },
  );
}

function renameTold(words: readonly string[]): readonly Edit[] | Refusal {
  const [from, to, more] = words;
  if (from === undefined || to === undefined || more !== undefined)
    return refusal("two ids are wanted, the old and the new one", "write: anna anna-maria");
  return [{ edit: "rename", from, to }];
}

function removeTold(draft: Draft, words: readonly string[]): readonly Edit[] | Refusal {
  if (words.length === 0)
    return refusal(
      "it is not said what to remove",
      "write an id, the number of a line, or: tie anna bert",
    );
  const at = findLine(draft, words);
  if ("refused" in at) return at;
  return isIndexPerson(draft, at) ? nobodyLeft(draft, String(at[1])) : [{ edit: "remove", at }];
}

/** Whether nobody would be left whom the genogram is about. */
function isIndexPerson({ document }: Draft, [section, id, more]: Path): boolean {
  const index = document.head.index ?? [];
  return section === "people" && more === undefined && index.length === 1 && index[0] === id;
}

function nobodyLeft({ document }: Draft, id: string): Refusal {
  const others = document.people.map(({ path }) => String(path[1])).filter((one) => one !== id);
  return refusal(
    `"${id}" is the index person, whom this genogram is about`,
    `say first whom it is about instead: genogram set FILE index=${others[0] ?? "anna"}`,
  );
}
