import { editFamily } from "../edit.ts";
import type { Edit } from "../edits/index.ts";
import { clausesOf } from "./entry/clauses.ts";
import { nameAndAge } from "./entry/name-and-age.ts";
import { newId } from "./entry/new-id.ts";
import type { Answered, Page } from "./give-answer.ts";
import { takeEntry } from "./take-entry.ts";

/** A new file, or one that is about nobody yet: the first line says whom it is about. */
export function begin(page: Page, line: string): Answered {
  const [first = "", ...rest] = clausesOf(line);
  const told = nameAndAge(first);
  const clauses = told === null ? [first, ...rest] : rest;
  const name = told?.name ?? null;
  const id = newId(name ?? "client", new Set(page.family?.people.keys() ?? []));
  const age = told?.age ?? null;
  const keys = { ...(name === null ? {} : { name }), ...(age === null ? {} : { age }) };
  const edits: readonly Edit[] = [
    { edit: "set", at: [], key: ["index"], value: id },
    { edit: "add-entry", section: "people", id, keys },
  ];
  const text = page.text.trim() === "" ? `genogram: 1\nwritten: ${page.today}\n` : page.text;
  const edited = editFamily({ ...page, text, draft: null }, edits);
  if (!("text" in edited) || edited.reading.family === null)
    return { refused: "the file cannot be begun with this", hint: null };
  const said = clauses.filter((clause) => !/^[?-]*$/u.test(clause)).join(", ");
  if (said === "") return { ...edited, left: [] };
  const given = { ...page, text: edited.text, draft: edited.draft };
  const talk = { about: id, expected: null, note: { words: said, tag: null } };
  return takeEntry(given, edited.reading.family, said, talk) ?? { ...edited, left: clauses };
}
