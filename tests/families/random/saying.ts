import fc from "fast-check";
import { anchors, some, teller, tellers } from "./cast.ts";
import { spellingsOf } from "./schema.ts";
import { type Pairs, Text, type Value } from "./value.ts";

// What any line may carry.

export type Keys = Readonly<Record<string, fc.Arbitrary<Value>>>;

/** Any spelling that the language has for a kind, now and then a word of the family's own. */
export function word(kind: string, ...own: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom(...spellingsOf(kind));
  return own.length === 0
    ? known
    : fc.oneof({ weight: 9, arbitrary: known }, fc.constantFrom(...own));
}

// prettier-ignore
const odd = [
  "a few words", "it's said, so", 'with "quotes"', "a: b", "# no comment", "{ braces }", "- no list",
  "null", "1978", "Ωμέγα 家族 👪", "tab\tand\nline", " spaces ", "c:\\path", "yes", "~", "[ada]", "&a *b !c",
  "a\n\n  b\n", "%", "@home", "| x", "'", '"', "\u00a0", "she said: no, # never", "ada", "בית", "e\u0301",
];
export const text: fc.Arbitrary<Value> = fc
  .oneof(
    { weight: 5, arbitrary: fc.constantFrom(...odd) },
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  )
  .map((words) => new Text(words));

/** Pairs of which each may be missing. */
export function pairs(keys: Keys): fc.Arbitrary<Pairs> {
  const optional = fc.record<Record<string, Value>, never>({ ...keys }, { requiredKeys: [] });
  return optional.map((some) => ({ ...some }) as Pairs);
}

/** Pairs of which the first must be there. */
export function line(must: Keys, may: Keys = {}): fc.Arbitrary<Pairs> {
  return fc.tuple(fc.record(must), few(may)).map(([first, rest]) => ({ ...first, ...rest }));
}

/** At most a handful of many pairs. */
export function few(keys: Keys, maxLength = 4): fc.Arbitrary<Pairs> {
  const names = Object.keys(keys);
  if (names.length <= maxLength) return pairs(keys);
  return fc
    .subarray(names, { maxLength })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((key) => [key, keys[key] ?? text]))),
    );
}

const certainty = fc.constantFrom("certain", "likely", "possible", "doubtful");

/** What anything said may say of itself. */
export const saying = {
  says: tellers,
  level: fc.constantFrom("stated", "implied", "general", "hypothesis"),
  certainty,
  because: fc.oneof(text, line({ is: text }, { says: teller, certainty })),
  words: text,
  note: text,
  tags: fc.constantFrom<Value>("to-ask", "secret", ["one", "two"]),
  "visible-to": tellers,
} as const satisfies Keys;

/** What every line may say of itself, but for its time. `id` is made another for each line later. */
export const fact = {
  ...saying,
  id: fc.constantFrom("a-line", "ein-satz", "línea"),
  answer: fc.constantFrom("yes", "no", "unknown", "not told"),
  for: some,
  "version-of": fc.constant(anchors.move),
} as const satisfies Keys;

/** A value as it is, at length, or in two versions. */
export function value(item: fc.Arbitrary<Value>, more: Keys = {}): fc.Arbitrary<Value> {
  const long = line({ is: item }, { ...saying, ...more });
  return fc.oneof({ weight: 4, arbitrary: item }, long, fc.tuple(item, long));
}
