import fc from "fast-check";
import { lasts, turn } from "./bonds.ts";
import { everybody, oneOrList, outsiders, person, some } from "./cast.ts";
import { fact, few, type Keys, line, saying, text, word } from "./saying.ts";
import { at, during, moment, next, stretch, years } from "./times.ts";
import { type Pairs, Text, type Value } from "./value.ts";

// One line of each of the other sections.

/** A line of something that goes on for a while, with its time. */
function ongoing(must: Keys, may: Keys = {}): fc.Arbitrary<Pairs> {
  return fc
    .tuple(line(must, may), years.chain(during), few(fact))
    .map(([own, time, rest]) => ({ ...own, ...time, ...rest }));
}

const roleWord = word("role", "sunday-parent");
export const role = ongoing(
  {
    who: some,
    role: oneOrList(fc.uniqueArray(roleWord, { minLength: 1, maxLength: 2 })),
  },
  { toward: some, against: some, "in-place-of": person, shown: text },
);

const event = word("event", "the-talk");
const { with: others, what, where } = turn;

/** A phase of an illness, or of how somebody gets on, in which turning points may come up. */
function phases(turns: boolean): fc.Arbitrary<Value> {
  const status = word("status");
  const one = (year: number) => {
    const start = year === 2012 ? stretch(year) : next(year);
    const state = fc.tuple(line({ status }, fact), start);
    const turning = event.chain((kind) =>
      fc.tuple(
        line({ event: fc.constant(kind) }, { with: others, what, where, ...fact }),
        lasts(kind) ? start : at(year),
      ),
    );
    return (turns ? fc.oneof(state, turning) : state).map(([own, time]) => ({ ...own, ...time }));
  };
  return fc
    .integer({ min: 1, max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => one(2012 + 2 * i))));
}

const conditionWord = word("condition", "homesick");
export const condition = fc.oneof(
  ongoing({ who: some, condition: conditionWord }, { status: word("status") }),
  line({ who: some, condition: conditionWord, phases: phases(true) }, fact),
  line(
    { who: person, condition: conditionWord, from: fc.constantFrom("age 5", "age 12 or 13") },
    fact,
  ),
);

const areas = [
  "work",
  "education",
  "faith",
  "culture",
  "language",
  "money",
  "migration",
  "strength",
];
export const functioning = fc.subarray(areas, { minLength: 1, maxLength: 2 }).chain((chosen) => {
  const must = { who: some, ...Object.fromEntries(chosen.map((area) => [area, text])) };
  return fc.oneof(
    ongoing(must, { status: word("status") }),
    line({ ...must, phases: phases(false) }, fact),
  );
});

export const happened = fc.oneof(
  fc
    .tuple(event, years)
    .chain(([kind, year]) =>
      fc
        .tuple(
          line(
            { who: some, event: fc.constant(kind) },
            { ...turn, feels: fc.dictionary(person, word("feeling", "saudade"), { minKeys: 1 }) },
          ),
          lasts(kind) ? during(year) : at(year),
          few(fact),
        )
        .map(([own, time, rest]) => ({ ...own, ...time, ...rest })),
    ),
  line(
    { event: fc.constantFrom("war", "famine", "epidemic"), from: moment(2012) },
    { until: moment(2014), ...fact },
  ),
);

const place = fc.constantFrom<Value>(outsiders.places, new Text("the flat"));
export const household = ongoing({ household: some }, { place, home: fc.constant("farm") });

export const triangle = fc
  .shuffledSubarray([...everybody], { minLength: 3, maxLength: 3 })
  .chain((three) => {
    const corner = fc.constantFrom(...three);
    const seats = {
      "in-the-middle": corner,
      outside: corner,
      "united-against": corner,
      "focused-on": corner,
    };
    return ongoing({ triangle: fc.constant(three) }, { ...seats, dynamic: word("dynamic") });
  });

export const coalition = ongoing({ coalition: some, against: some });

const about = fc.constantFrom<Value>(
  ...[...everybody, "everyone", "bo's side", "grandparents of eva", "half-siblings of גיל"],
  ["bo", "everyone"],
);
/** A note and a question are not known not to be so, nor told in other versions. */
const ofRecord: Keys = Object.fromEntries(
  Object.entries(fact).filter(([key]) => !["answer", "note", "version-of"].includes(key)),
);

function recorded(must: Keys, may: Keys): fc.Arbitrary<Pairs> {
  return fc
    .tuple(line(must, may), years.chain(during), few(ofRecord))
    .map(([own, time, rest]) => ({ ...own, ...time, ...rest }));
}

export const asked = fc.oneof(
  recorded(
    {
      asked: word("asked", "homesick"),
      about,
      answer: fc.constantFrom("no others", "yes", "unknown", "not told"),
    },
    { note: text },
  ),
  fc.constant<Pairs>({ asked: "losses", about: "hana", answer: "none" }),
);
export const remark = recorded({ note: text }, { about });
export const question = recorded({ ask: text }, { about });

/** Its id, for those who say something of what it finds. */
const ownPattern = "eldest-carries";
export const finding = fc.oneof(
  ongoing(
    {
      finding: fc.constantFrom("P08", "P03:ada-bo", "P08.alcohol"),
      verdict: fc.constantFrom("dismissed", "confirmed"),
    },
    { about: some },
  ),
  ongoing({ finding: fc.constant("P01"), verdict: fc.constant("reworded"), wording: text }),
);

const oneOrTwo = (words: fc.Arbitrary<string>) =>
  oneOrList(fc.uniqueArray(words, { minLength: 1, maxLength: 2 }));
const sought: Keys = {
  role: oneOrTwo(roleWord),
  tie: oneOrTwo(word("tie", "cold-war")),
  union: oneOrTwo(word("union", "lodgers")),
  condition: oneOrTwo(conditionWord),
  event: oneOrTwo(event),
};
export const pattern = fc
  .subarray(Object.keys(sought), { minLength: 1, maxLength: 2 })
  .chain((chosen) =>
    ongoing(
      {
        pattern: fc.constant(ownPattern),
        ...Object.fromEntries(chosen.map((key) => [key, sought[key] ?? text])),
      },
      {
        seats: fc.constantFrom("eldest toward sibling", "daughter"),
        recurs: fc.constantFrom(
          ...["down the generations", "among siblings", "across partners", "anywhere"],
        ),
        ask: text,
      },
    ),
  );

/** Words of the family's own: one of each kind, each used by some line that may come up. */
const ownWordRows = [
  ["sunday-parent", "role", "uninvolved-parent"],
  ["cold-war", "tie", "distant"],
  ["lodgers", "union", "living-together"],
  ["homesick", "condition", "depression"],
  ["the-talk", "event", "told"],
  ["saudade", "feeling", "longing"],
] as const;
export const ownWords: fc.Arbitrary<readonly Pairs[]> = fc.tuple(
  ...ownWordRows.map(([ownWord, kind, like]) =>
    line(
      { word: fc.constant(ownWord), kind: fc.constant(kind), like: fc.constant(like) },
      { means: text, note: text, says: saying.says, tags: saying.tags },
    ),
  ),
);
