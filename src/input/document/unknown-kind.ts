import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { feelings } from "../../catalogue/feelings.ts";
import { genders } from "../../catalogue/people.ts";
import { roles } from "../../catalogue/roles.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../nearest.ts";
import { type Tree, wordIn } from "../yaml/tree.ts";
import { error } from "./mistake.ts";

type Rows = Readonly<
  Record<string, { readonly label: string; readonly words?: readonly string[] }>
>;

/** What a word is a kind of, by the word before its colon, and where such words are listed. */
// prettier-ignore
const kinds: Readonly<Record<string, { readonly noun: string; readonly section?: string; readonly rows?: Rows }>> = {
  tie:       { noun: "tie",       section: "ties",       rows: ties },
  union:     { noun: "union",     section: "unions",     rows: unions },
  role:      { noun: "role",      section: "roles",      rows: roles },
  condition: { noun: "condition", section: "conditions", rows: conditions },
  event:     { noun: "event",     section: "events",     rows: events },
  feels:     { noun: "feeling",   rows: feelings },
  status:    { noun: "status",    rows: statuses },
  gender:    { noun: "gender",    rows: genders },
  assigned:  { noun: "gender" },
  kind:      { noun: "kind of being" },
  dynamic:   { noun: "dynamic of a triangle" },
  recurs:    { noun: "place to come again" },
  show:      { noun: "layer of the drawing" },
  "death-mark": { noun: "sign of death" },
  "gender-history": { noun: "choice here" },
  manner:    { noun: "manner of death" },
  twins:     { noun: "kind of twins" },
  asked:     { noun: "question or condition" },
};

/** Words that say the same in plain speech, by the word before the colon. */
const saidFor: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  answer: { no: "none", nothing: "none", never: "none", some: "yes" },
  level: { guess: "hypothesis", guessed: "hypothesis", supposed: "hypothesis", told: "stated" },
};

/** A word that its table does not hold. `key` is the word before its colon. */
export function unknownKind(key: string, part: Tree, options: readonly string[]): Diagnostic {
  const word = wordIn(part);
  if (key === "genogram") return unsupported(part);
  const noun = kinds[key]?.noun ?? key;
  const hint = hintFor(key, word, options);
  return error("unknown-kind", `"${word}" is no ${noun} that is known here`, part.span, hint);
}

/** How words are joined in the catalogue. */
function joined(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

function hintFor(key: string, word: string, options: readonly string[]): string {
  const plain = joined(word);
  const rows = kinds[key]?.rows ?? {};
  const said = saidFor[key]?.[plain];
  if (said !== undefined && options.includes(said)) return `did you mean "${said}"?`;
  const several = word.split(/\s*[,;&+/]\s*|\s+and\s+/).map(joined);
  if (several.length > 1 && several.every((one) => options.includes(one)))
    return "these are several: write one line for each";
  const exact = options.includes(plain) ? plain : null;
  const narrower = narrowerThan(plain, options);
  if (exact === null && narrower.length > 1) return `which one? ${narrower.join(", ")}`;
  const within = plain.split("-").filter((part) => options.includes(part));
  if (exact === null && within.length > 1) return `which one? ${within.join(", ")}`;
  const meant = exact ?? within[0] ?? nearest(plain, options) ?? narrower[0] ?? null;
  const shown = meant !== null && meant.length < 3 ? keyOf(rows, meant) : meant;
  if (shown !== null) return `did you mean "${shown}"?`;
  return elsewhere(key, plain) ?? listed(Object.keys(rows), options);
}

/** The word that a table itself uses for one of its spellings. */
function keyOf(rows: Rows, word: string): string {
  const found = Object.entries(rows).find(([, row]) => row.words?.includes(word) === true);
  return rows[word] === undefined ? (found?.[0] ?? word) : word;
}

/** `physical-abuse` and the like for `abuse`; of two spellings with the same parts the first. */
function narrowerThan(word: string, options: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  const ordered = options.toSorted((a, b) => Number(b.endsWith(word)) - Number(a.endsWith(word)));
  for (const option of ordered) {
    const parts = option.split("-");
    const same = parts.toSorted().join("-");
    if (parts.includes(word) && !found.has(same)) found.set(same, option);
  }
  return [...found.values()];
}

/** A word of another section: a divorce is no event but a state of a couple. */
function elsewhere(key: string, word: string): string | null {
  for (const [other, { section, rows = {} }] of Object.entries(kinds)) {
    if (other === key || section === undefined) continue;
    const found = keyOf(rows, word);
    if (rows[found] !== undefined) return `write it under ${section}: ${other}: ${found}`;
  }
  return null;
}

function listed(keys: readonly string[], options: readonly string[]): string {
  if (options.length <= 12) return `one of: ${options.join(", ")}`;
  const some = keys.length > 0 ? keys : options;
  return `such as: ${some.slice(0, 8).join(", ")}; docs/catalogue.md has all of them`;
}

function unsupported(part: Tree): Diagnostic {
  return error(
    "unsupported-version",
    `"${wordIn(part)}" is no version of the language that can be read here`,
    part.span,
    "write: genogram: 1",
  );
}
