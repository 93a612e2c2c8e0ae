import { plainWords } from "./plain-words.ts";
import { withoutSmallNames } from "./small-names.ts";

/** What is known of a family's names, in small letters. */
export interface Known {
  /** Another name for a word of a name; `null`: it is none. */
  readonly nameFor: (word: string) => string | null;
  /** Words of places and of ids that say where or who. */
  readonly hidden: ReadonlySet<string>;
}

/** Stands where something is left out. */
export const gone = "[…]";
const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const year = "(?<year>[12]\\d{3})";

/** Dates with more than a year: the year stays. */
const dates: readonly RegExp[] = [
  new RegExp(`\\b${year}-\\d{1,2}(?:-\\d{1,2})?(?:T[\\d:.Z+-]+)?\\b`, "giu"),
  new RegExp(`\\b\\d{1,2}[./]\\d{1,2}[./]${year}\\b`, "giu"),
  new RegExp(
    `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?${month}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?${year}\\b`,
    "giu",
  ),
];

/** What identifies by its form: links, addresses, numbers. */
const forms: readonly RegExp[] = [
  /\b[a-z][a-z\d+.-]*:\/\/\S+/giu,
  /\bwww\.\S+/giu,
  /\S+@\S+/gu,
  /\b[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.(?:com|org|net|edu|gov|info|io|uk|de|fr|eu|jpe?g|png|pdf|docx?|mp[34])\b\S*/giu,
  /(?:[\da-f]{0,4}:){2,}[\da-f]{0,4}/giu,
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?!\\p{L})|(?<!\\p{L})${month}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b`,
    "gu",
  ),
  // Figures in groups, with or without a sign before: telephone, account, licence, coordinates.
  /[+#(]*\d+(?:[\s()./:,–-]+\d+)+/gu,
];

/**
 * A sentence without what could tell who it is about: names become others, dates years, ages over 89
 * "90+"; places, numbers, addresses and links are left out. Rather too much is left out than too little.
 * @see 45 CFR 164.514(b)(2), the eighteen kinds of identifiers
 */
export function scrubbed(text: string, known: Known): string {
  const dated = dates.reduce((now, form) => now.replace(form, "$<year>"), text);
  const formed = forms.reduce((now, form) => now.replace(form, gone), dated);
  const small = withoutSmallNames(formed, gone);
  const words = small.replace(/[\p{L}\p{M}\d][\p{L}\p{M}\d_]*(?:['’]s\b)?/gu, (word, at: number) =>
    wordFor(word, isFirst(small, at), known),
  );
  return words
    .replace(/\b\d{1,3} (?=\[…\])/gu, "")
    .replace(/(?:\[…\][\s,.;:/&–-]*){2,}/gu, (all) => `${gone}${/\s$/u.test(all) ? " " : ""}`);
}

/** Whether a word begins the text, or a sentence of it. */
function isFirst(text: string, at: number): boolean {
  return /(?:^|[.!?:;]\s+|["“«(]\s*)$/u.test(text.slice(0, at));
}

function wordFor(word: string, first: boolean, known: Known): string {
  if (/\d/u.test(word)) return figureFor(word);
  const [, stem = word, ending = ""] = /^(.*?)(['’]s)?$/u.exec(word) ?? [];
  const small = stem.toLowerCase();
  const alias =
    known.nameFor(small) ?? (stem.endsWith("s") ? known.nameFor(small.slice(0, -1)) : null);
  if (alias !== null && !(small === stem && plainWords.has(small))) return `${alias}${ending}`;
  if (known.hidden.has(small)) return gone;
  if (!/\p{Ll}|\p{Lu}/u.test(stem)) return gone;
  if (small === stem) return word;
  if (stem === "I" || (first && plainWords.has(small))) return word;
  return isAcronym(stem) ? word : gone;
}

/** Letters that the field uses for an illness. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && plainWords.has(word.toLowerCase());
}

/** A year stays, and a small number; everything longer could be somebody's. */
function figureFor(word: string): string {
  if (/^[12]\d{3}s?$/u.test(word)) return word;
  if (/^\d{1,2}$/u.test(word)) return Number(word) > 89 ? "90+" : word;
  return /^(?:9\d|1[01]\d)$/u.test(word) ? "90+" : gone;
}
