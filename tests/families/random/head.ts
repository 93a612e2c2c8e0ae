import fc from "fast-check";
import { thresholds } from "../../../src/catalogue/thresholds.ts";
import { rangeInWords } from "../../../src/input/time/range-in-words.ts";
import { tolerances } from "../../../src/input/time/widths.ts";
import { anchors, some, tellers } from "./cast.ts";
import { few, type Keys, pairs, text } from "./saying.ts";
import type { Pairs, Value } from "./value.ts";

// What stands at the top of the file. Whatever is set there is what it is anyway.

const amounts = Object.entries(tolerances.amounts).map(([name, { usual }]) => [name, `${usual}`]);
const ranges = Object.entries(tolerances.ranges).map(([name, { usual }]) => [
  name,
  rangeInWords(usual),
]);
const limits = Object.entries(thresholds).map(([name, { usual }]) => [name, `${usual}`]);

function each(rows: readonly (readonly string[])[]): Keys {
  return Object.fromEntries(rows.map(([name = "", usual = ""]) => [name, fc.constant(usual)]));
}

const layer = ["structure", "emotional", "health", "roles", "households"];
const draw = pairs({
  notation: fc.constantFrom("mcgoldrick", "genopro", "bowen"),
  show: fc.oneof<fc.Arbitrary<Value>[]>(
    fc.constantFrom(...layer),
    fc.subarray(layer, { minLength: 1 }),
  ),
  when: fc.constantFrom("1990", `before ${anchors.move}`),
  audience: tellers,
  "death-mark": fc.constantFrom("cross", "slash", "none"),
  "gender-history": fc.constantFrom("shown", "hidden"),
});

const settings = pairs({
  time: few(each([...amounts, ...ranges])),
  patterns: few(each(limits.filter(([name]) => name !== "young-parent"))),
  "young-parent": fc.constantFrom("18", "21"),
});

export const head: fc.Arbitrary<Pairs> = pairs({
  title: text,
  index: some,
  says: tellers,
  draw,
  settings,
}).map((rest) => ({ genogram: "1", written: "2040-01-01", ...rest }));
