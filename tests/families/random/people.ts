import fc from "fast-check";
import { anchors, generations, others, outsiders, some } from "./cast.ts";
import { few, type Keys, line, pairs, saying, text, value, word } from "./saying.ts";
import { during } from "./times.ts";
import { type Pairs, Text, type Value } from "./value.ts";

const long = value(text);

/** A value that may hold for a time. */
const lasting = fc.oneof(
  { weight: 3, arbitrary: long },
  fc.tuple(text, during(2014)).map(([is, time]) => ({ is, ...time })),
);
const blank = ["unknown", "not told"];

function shared(year: number): Keys {
  // When the last have been born, so that anything can have gone on all life.
  const death = Math.max(year + 60, 2010);
  return {
    name: lasting,
    names: pairs({ birth: lasting, lived: lasting, alias: lasting, initials: lasting }),
    "named-after": some,
    gender: value(word("gender")),
    assigned: value(word("assigned")),
    orientation: value(word("orientation")),
    born: value(
      fc.constantFrom(`${year}`, `about ${year}`, `${year}-06`, `summer ${year}`, ...blank),
    ),
    died: value(fc.constantFrom(`${death}`, `after ${death}`, "yes", "no", ...blank)),
    due: value(fc.constantFrom(`${year}`, `spring ${year + 1}`)),
    cause: long,
    manner: value(word("manner")),
    age: value(fc.constantFrom(`over ${Math.max(0, 2000 - year)} at ${anchors.move}`, ...blank)),
    work: lasting,
    education: lasting,
    faith: lasting,
    culture: lasting,
    language: lasting,
    money: lasting,
    migration: lasting,
    strengths: lasting,
    says: saying.says,
    certainty: saying.certainty,
    words: text,
    note: text,
    tags: saying.tags,
    "visible-to": saying["visible-to"],
  };
}

/** What may be said of anybody, but for times of life, which others hang on. */
export const anyone: fc.Arbitrary<Pairs> = few(
  Object.fromEntries(
    Object.entries(shared(1960)).filter(([key]) => !["born", "died", "age"].includes(key)),
  ),
);

/** Twelve of four generations, a loss and a pet. */
export const people: fc.Arbitrary<Pairs> = fc
  .record(
    Object.fromEntries(
      generations.flatMap(({ year, ids }) =>
        ids.map((id, i) => [
          id,
          few({ ...shared(i === 2 ? year + 3 : year), kind: fc.constant("person") }),
        ]),
      ),
    ),
  )
  .chain((humans) =>
    fc.record({
      ...Object.fromEntries(Object.entries(humans).map(([id, keys]) => [id, fc.constant(keys)])),
      [others.loss]: line(
        { kind: word("being").filter((kind) => !["person", "pet", "animal"].includes(kind)) },
        { due: value(fc.constant("spring 2009")), died: value(fc.constantFrom("2008", "yes")) },
      ),
      [others.pet]: line(
        { kind: fc.constantFrom("pet", "animal") },
        { species: lasting, name: lasting },
      ),
    }),
  );

/** One of the helpers, groups or places. */
export function outsider(kind: string): fc.Arbitrary<Pairs> {
  const place = fc.constantFrom<Value>(outsiders.places, new Text("the old school"));
  return few(
    {
      ...shared(1960),
      kind: fc.constant(kind),
      of: some,
      at: place,
      "part-of": place,
      "how-many": fc.constantFrom("3", "about 2", "unknown"),
      members: some,
    },
    12,
  );
}
