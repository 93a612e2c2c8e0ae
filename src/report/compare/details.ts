import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { parentages } from "../../catalogue/parentage.ts";
import { roles } from "../../catalogue/roles.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import { listed } from "../../drawing/page/listed.ts";
import { timeWords } from "../../drawing/wording/time-words.ts";
import { called } from "../../family/called.ts";
import type { Stretch } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";

/** What is told elsewhere, or is no statement. */
const left: ReadonlySet<string> = new Set([
  ...[
    "path",
    "at",
    "place",
    "id",
    "turns",
    "source",
    "section",
    "between",
    "who",
    "child",
    "parent",
  ],
]);

/** Words for keys whose own do not read well. */
const labels: Readonly<Record<string, string>> = {
  is: "",
  are: "",
  kinds: "role",
  time: "when",
  because: "reason",
  becauseSays: "reason told by",
  says: "as told by",
  certainty: "how sure",
  level: "told as",
  answer: "answer",
  words: "own words",
  visibleTo: "seen only by",
  versionOf: "another version of",
  inAnswerTo: "in answer to",
  howMany: "how many",
  namedAfter: "named after",
  partOf: "part of",
  sort: "kind",
  being: "kind of being",
  inTheMiddle: "in the middle",
  unitedAgainst: "united against",
  focusedOn: "focused on",
};

/** All that a statement says, part by part, in words: what is not told has no part. */
export function detailsOf(family: Family, said: object): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const usual = JSON.stringify(family.says);
  const add = (label: string, words: string): void => {
    const before = found.get(label);
    found.set(label, before === undefined ? words : `${before}; ${words}`);
  };
  const walk = (value: unknown, label: string, key: string): void => {
    if (value === null || value === undefined || value === "" || left.has(key)) return;
    if (key === "says" && JSON.stringify(value) === usual) return;
    if (isUsual(key, value)) return;
    if (isStretch(value)) {
      const words = timeWords(family, value);
      if (words !== null) add(label, words);
      else if (value.ended !== "unknown") add(label, value.ended === "yes" ? "over" : "still");
    } else if (Array.isArray(value)) list(value, label, key);
    else if (typeof value === "object") parts(value, label);
    else add(label, wordsFor(family, key, value));
  };
  const list = (all: readonly unknown[], label: string, key: string): void => {
    if (all.length === 0) return;
    if (all.every((one) => typeof one === "string"))
      add(label, listed(all.map((one) => wordsFor(family, key, one))));
    else
      all.forEach((one, at) => {
        const isOnly = all.length === 1;
        walk(one, isOnly ? (key === "phases" ? "" : label) : `${label} ${at + 1}`.trim(), key);
      });
  };
  const parts = (value: object, label: string): void => {
    for (const [key, one] of Object.entries(value)) {
      const own = family.people.has(key) ? called(family, key) : (labels[key] ?? spaced(key));
      walk(one, key === "phases" ? "phase" : label === "" ? own : `${label}: ${own}`, key);
    }
  };
  parts(said, "");
  return found;
}

/** What every statement says unless it says otherwise. */
function isUsual(key: string, value: unknown): boolean {
  return (key === "level" && value === "stated") || (key === "answer" && value === "yes");
}

function isStretch(value: unknown): value is Stretch {
  return typeof value === "object" && value !== null && "written" in value && "ended" in value;
}

function wordsFor(family: Family, key: string, value: unknown): string {
  const word = String(value);
  if (family.people.has(word)) return called(family, word);
  const label = labelled.get(key)?.get(word);
  return label === undefined || label === "" ? word : label;
}

/** Kinds as they are called, by the key under which they are told. */
const labelled: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["tie", labelsIn(ties)],
  ["union", labelsIn(unions)],
  ["kind", labelsIn({ ...conditions, ...events, ...parentages })],
  ["kinds", labelsIn(roles)],
  ["status", labelsIn(statuses)],
]);

function labelsIn(
  rows: Readonly<Record<string, { readonly label: string }>>,
): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows).map(([key, { label }]) => [key, label]));
}

function spaced(key: string): string {
  return key.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
