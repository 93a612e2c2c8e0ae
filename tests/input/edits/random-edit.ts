import fc from "fast-check";
import type { Edit } from "../../../src/input/edits/index.ts";
import { partAt } from "../../../src/input/splice/form.ts";
import {
  isList as isWrittenList,
  isPairs,
  type Pairs as Said,
  type Written,
} from "../../../src/input/write/written.ts";
import { everybody } from "../../families/random/cast.ts";
import { anyLine } from "../../families/random/family.ts";
import { anyone } from "../../families/random/people.ts";
import { isList, type Pairs, Text, type Value } from "../../families/random/value.ts";
import { asWritten, written } from "../../families/random/written.ts";
import { draftOf, type Draft } from "../../../src/input/splice/draft.ts";
import type { Path } from "../../../src/family/fact.ts";

/** Numbers by which an edit is chosen among those that a file allows. */
export interface Throw {
  readonly kind: number;
  readonly first: number;
  readonly second: number;
  readonly words: string;
  /** What is to be said by a new line, or by some key of a line that is there. */
  readonly told: { readonly section: string; readonly line: Pairs };
  /** What is to be said of somebody. */
  readonly person: Pairs;
}

const oddWords = fc.oneof(
  fc.constantFrom(
    "a note",
    "it's so",
    'she said "no"',
    "a: b, c # d",
    "- x",
    "{ y }",
    "\\",
    "null",
    "家族",
    "  spaced  ",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

export const throws = fc.record({
  kind: fc.nat(),
  first: fc.nat(),
  second: fc.nat(),
  words: oddWords,
  told: anyLine,
  person: anyone,
});

const times = ["about 1978", "unknown", "between 1950 and 1990", "before 2020"];

export function readable(text: string): Draft {
  const draft = draftOf(text.replace(/^\ufeff/, ""));
  if ("mistakes" in draft) throw new Error(draft.mistakes.map(({ message }) => message).join());
  return draft;
}

type Choose = (draft: Draft, one: Throw) => Edit | null;

function pick<T>(from: readonly T[], at: number): T | undefined {
  return from.length === 0 ? undefined : from[at % from.length];
}

function people(draft: Draft): readonly string[] {
  return [...draft.document.ids].flatMap(([id, { kind }]) => (kind === "person" ? [id] : []));
}

function freshId(draft: Draft, { first }: Throw): string {
  const stems = ["zoe", "łucja", "søren", "祖母", "new-one"];
  for (let i = first % 90; ; i++) {
    const id = `${pick(stems, first) ?? ""}-${i}`;
    if (!draft.document.ids.has(id)) return id;
  }
}

/** Every entry, line and phase. */
function linesOf({ tree }: Draft): readonly Path[] {
  const all: Path[] = [];
  for (const [section, part] of tree.parts) {
    if (part.value === null || typeof part.value === "string") continue;
    if (section === "index" || section === "says" || section === "settings") continue;
    for (const [step, line] of part.parts) {
      if (Array.isArray(line.value))
        for (const inner of line.parts.keys()) all.push([section, step, inner]);
      else all.push([section, step]);
      for (const i of line.parts.get("phases")?.parts.keys() ?? [])
        all.push([section, step, "phases", i]);
    }
  }
  return all;
}

/** A random line about people of the file, with an id of its own if it has one. */
function lineAbout(draft: Draft, one: Throw): Written {
  const all = people(draft);
  const meant = (words: string): string =>
    words.replace(/[\p{L}\p{N}-]+/gu, (word) => {
      const i = everybody.indexOf(word);
      return i < 0 || draft.document.ids.has(word) ? word : (pick(all, one.first + i) ?? word);
    });
  const about = (value: Value): Value => {
    if (value instanceof Text) return value;
    if (typeof value === "string") return meant(value);
    if (isList(value)) return value.map(about);
    return Object.fromEntries(
      Object.entries(value).map(([key, below]) => [meant(key), about(below)]),
    );
  };
  const { id, ...line } = one.told.line;
  return written(about(id === undefined ? line : { id: freshId(draft, one), ...line }));
}

/** The pairs of a random line; none if it is not one. */
function pairsAbout(draft: Draft, one: Throw): Said {
  const line = lineAbout(draft, one);
  return isPairs(line) ? line : {};
}

const choices: readonly Choose[] = [
  (draft, one) => ({
    edit: "add-entry",
    section: pick(["people", "helpers", "groups", "places"] as const, one.second) ?? "people",
    id: freshId(draft, one),
    keys: one.first % 3 === 0 ? {} : asWritten(one.person),
  }),
  (draft, one) => {
    const parent = pick(people(draft), one.first);
    if (parent === undefined) return null;
    return {
      edit: "add-child",
      child: freshId(draft, one),
      person: { gender: "female", born: "unknown" },
      keys: { of: one.second % 2 === 0 ? parent : [parent] },
    };
  },
  (draft, one) => ({
    edit: "add-line",
    section: one.told.section,
    keys: pairsAbout(draft, one),
  }),
  (draft, one) => {
    const lines = linesOf(draft).filter(([section]) => section === one.told.section);
    const at = pick(lines, one.first);
    const [key, value] =
      pick(
        Object.entries(pairsAbout(draft, one)).filter(([name]) => name !== "phases"),
        one.second,
      ) ?? [];
    return at === undefined || key === undefined
      ? null
      : { edit: "set", at, key: [key], value: value ?? null };
  },
  (draft, one) => {
    const at = pick(linesOf(draft), one.first);
    const part = at === undefined ? null : partAt(draft.text, draft.tree, at);
    const key = pick([...(part?.tree.parts.keys() ?? [])], one.second);
    return at === undefined || typeof key !== "string"
      ? null
      : { edit: "set", at, key: [key], value: null };
  },
  (draft, one) => {
    const at = pick(
      linesOf(draft).filter(([section]) => section === "people"),
      one.first,
    );
    const [key, value] = pick(Object.entries(asWritten(one.person)), one.second) ?? [];
    return at === undefined || key === undefined
      ? null
      : { edit: "set", at, key: [key], value: value ?? null };
  },
  (draft, one) => {
    const bonds = linesOf(draft).filter(
      ([section, , phases]) =>
        ["ties", "unions", "conditions"].includes(String(section)) && phases !== "phases",
    );
    const at = pick(bonds, one.first);
    if (at === undefined) return null;
    const { phases } = pairsAbout(draft, one);
    const [phase] = phases !== undefined && isWrittenList(phases) ? phases : [];
    const isSame = (section: unknown) => (section === "conditions") === (at[0] === "conditions");
    const usual =
      at[0] === "conditions" ? { status: "recovery" } : { tie: "distant", note: one.words };
    const keys = phase !== undefined && isPairs(phase) && isSame(one.told.section) ? phase : usual;
    return { edit: "add-phase", at, keys };
  },
  (draft, one) => {
    const lines = linesOf(draft).filter(([section]) =>
      ["ties", "unions", "conditions"].includes(String(section)),
    );
    const at = pick(lines, one.first);
    return at === undefined
      ? null
      : { edit: "end-phase", at, until: pick(times, one.second) ?? "" };
  },
  (draft, one) => {
    const at = pick([[], ...linesOf(draft)], one.first) ?? [];
    if (at.length === 0) return { edit: "set", at, key: ["title"], value: one.words || "x" };
    const isEntry = typeof at[1] === "string";
    const keys = isEntry ? ["note", "name", "work", "culture"] : ["note", "words", "because"];
    const value = one.second % 5 === 0 ? null : one.words || "x";
    return { edit: "set", at, key: [pick(keys, one.kind >> 4) ?? "note"], value };
  },
  (draft, one) => {
    const at = pick(
      linesOf(draft).filter(([section]) => section === "people"),
      one.first,
    );
    const key = pick(
      [["born"], ["born", "note"], ["died"], ["died", "says"], ["age"]] as const,
      one.second,
    );
    if (at === undefined || key === undefined) return null;
    const value = key.length === 2 ? (key[1] === "says" ? "clinician" : one.words) : "unknown";
    return { edit: "set", at, key, value };
  },
  (draft, one) => {
    const from = pick([...draft.document.ids.keys()], one.first);
    return from === undefined ? null : { edit: "rename", from, to: freshId(draft, one) };
  },
  (draft, one) => {
    const at = pick(linesOf(draft), one.first);
    return at === undefined ? null : { edit: "remove", at };
  },
];

/** An edit that might be made in a file; `null` if a throw means none there. */
export function editIn(draft: Draft, one: Throw): Edit | null {
  return pick(choices, one.kind % 16)?.(draft, one) ?? null;
}
