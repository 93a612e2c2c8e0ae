import type { Family } from "../../family/family.ts";
import type { Edit } from "../edits/index.ts";
import type { Question } from "./question.ts";
import { tagOf } from "./tag-of.ts";

/** An answer that says that there is none, or that it is not known, or not to be told. */
export type Blank = "none" | "unknown" | "not told";

const words: readonly (readonly [RegExp, Blank])[] = [
  [
    /^(?:\?+|(?:(?:she|he|they|i) )?(?:don'?t|doesn'?t|do not|does not) (?:know|remember)|can(?:'?t|not) (?:say|remember)|not (?:known|sure)|unknown|no idea|dunno|idk|dk)\.?$/iu,
    "unknown",
  ],
  [/^(?:-|–|—|not told|won'?t say|prefers? not to say)$/iu, "not told"],
  [/^(?:no|none|nobody|no one|nothing|never|no others?)\.?$/iu, "none"],
];

/** Which blank a line is; `null` if it is an answer. */
export function blankIn({ key, wants }: Question, line: string): Blank | null {
  const said = words.find(([word]) => word.test(line.trim()))?.[1] ?? null;
  const isSaying = key.startsWith("alive:") || (wants.kind === "talk" && wants.with !== undefined);
  return said === "none" && isSaying ? null : said;
}

/** Kin whom nobody is without: that there is none of them is some story, and kept in words. */
const everybodyHas: readonly string[] = ["mother", "father"];

/** Writes a blank where it belongs: three kinds of silence are three things in the file. */
export function blankEdits(family: Family, question: Question, blank: Blank): readonly Edit[] {
  const { key, about, wants, ask, difficult } = question;
  if (key.startsWith("alive:") && blank !== "none")
    return [{ edit: "set", at: ["people", about], key: ["died"], value: blank }];
  const none = wants.kind === "kin" || wants.kind === "talk" ? wants.none : null;
  if (none === "alone" && blank === "none")
    return [
      { edit: "add-line", section: "households", keys: { household: [about], until: "now" } },
    ];
  const asked = none === "alone" || none === "dead" ? null : none;
  if (asked !== null && !(blank === "none" && everybodyHas.includes(asked))) {
    const whom = difficult ? "everyone" : about;
    const keys = { asked, about: whom, answer: blank };
    return [{ edit: "add-line", section: "asked", keys }];
  }
  const note = `${ask} ${said[blank]}`;
  const known = family.people.has(about) ? { about } : {};
  const keys = { note, ...known, tags: tagOf(key) };
  return [{ edit: "add-line", section: "notes", keys }];
}

const said: Readonly<Record<Blank, string>> = {
  none: "No.",
  unknown: "Not known.",
  "not told": "Not to be told.",
};
