import fc from "fast-check";
import { events } from "../../../src/catalogue/events.ts";
import { unions } from "../../../src/catalogue/unions.ts";
import { anchors, oneOrList, outsiders, some, two } from "./cast.ts";
import { fact, type Keys, line, word } from "./saying.ts";
import { at, during, next, stretch, years } from "./times.ts";
import { type Pairs, Text, type Value } from "./value.ts";

const rows: Readonly<
  Record<string, { readonly words: readonly string[]; readonly lasts: boolean }>
> = events;

/** Whether an event goes on for a while, by any of its spellings. */
export function lasts(event: string): boolean {
  const row = rows[event] ?? Object.values(rows).find(({ words }) => words.includes(event));
  return row?.lasts === true;
}

/** Whether a state of a couple goes on; what it is not known to be, by any of its spellings, does. */
function goesOn(union: string): boolean {
  const rows = Object.entries(unions);
  const row = rows.find(([kind, { words }]) => kind === union || words.includes(union));
  return row === undefined || row[1].does === "begins";
}

/** What a turning point may say, on whatever line. */
export const turn = {
  with: some,
  toward: some,
  what: fc.constantFrom<Value>(outsiders.places, new Text("bo", true), [
    anchors.move,
    new Text("it all"),
  ]),
  over: fc.constantFrom<Value>(outsiders.places, new Text("to stay")),
  where: fc.constantFrom<Value>(outsiders.places, new Text("abroad", true)),
  "in-answer-to": fc.constant(anchors.move),
} as const satisfies Keys;

/** What two feel, each side by itself. */
function feels(pair: readonly string[]): fc.Arbitrary<Value> {
  const feeling = word("feeling", "saudade");
  const those = oneOrList(fc.uniqueArray(feeling, { minLength: 1, maxLength: 2 }));
  return fc.dictionary(fc.constantFrom(...pair), those, { minKeys: 1 });
}

const boundary = fc.constantFrom("clear", "diffuse", "rigid");

/** What each of two does and feels. */
function sides(pair: readonly string[]): Keys {
  return {
    by: oneOrList(fc.subarray([...pair], { minLength: 1 })),
    feels: feels(pair),
    boundary,
    intensity: word("intensity"),
    custody: fc.constantFrom<Value>(pair[0] ?? "", new Text("with both", true)),
  };
}

const tie = word("tie", "cold-war");

interface Told {
  readonly what: Pairs;
  /** Whether it goes on for a while. */
  readonly lasts: boolean;
}

const isLasting: (what: Pairs) => Told = (what) => ({ what, lasts: true });

/** What may be said of two, in one phase: a tie, a state of a couple, what is felt, a turning point. */
function states(pair: readonly string[], more: Keys): fc.Arbitrary<Told> {
  const union = word("union", "lodgers").chain((kind) =>
    line({ union: fc.constant(kind) }, more).map((what) => ({ what, lasts: goesOn(kind) })),
  );
  return fc.oneof(
    { weight: 2, arbitrary: line({ tie }, more).map(isLasting) },
    union,
    fc.tuple(tie, union).map(([both, { what }]) => isLasting({ tie: both, ...what })),
    line({ feels: feels(pair) }, more).map(isLasting),
    line({ boundary }, more).map(isLasting),
  );
}

function turningPoint(more: Keys): fc.Arbitrary<Told> {
  return word("event", "the-talk").chain((kind) =>
    line({ event: fc.constant(kind) }, { ...turn, ...more }).map((what) => ({
      what,
      lasts: lasts(kind),
    })),
  );
}

/** A line of `ties`, or of `unions`: in one piece, or as a history. */
export const bond: fc.Arbitrary<Pairs> = two.chain((pair) => {
  const between = fc.constant(pair);
  const more = { ...sides(pair), ...fact };
  const phase = (year: number) =>
    fc
      .oneof({ weight: 4, arbitrary: states(pair, more) }, turningPoint(more))
      .chain(({ what, lasts }) =>
        (lasts && year > 2012 ? next(year) : lasts ? stretch(year) : at(year)).map((time) => ({
          ...what,
          ...time,
        })),
      );
  const history = fc.integer({ min: 1, max: 4 }).chain((count) => {
    const phases = fc.tuple(...Array.from({ length: count }, (_, i) => phase(2012 + 2 * i)));
    return line({ between, phases }, { "how-many": fc.constant("most"), ...fact });
  });
  const plain = fc
    .tuple(states(pair, { "how-many": fc.constant("several"), ...more }), years)
    .chain(([{ what, lasts }, year]) =>
      (lasts ? during(year) : at(year)).map((time) => ({ between: pair, ...what, ...time })),
    );
  return fc.oneof(history, plain);
});
