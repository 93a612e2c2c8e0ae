import { quotedText } from "../yaml/quoted-text.ts";

/** What may stand after a word, as an example that can be typed. */
// prettier-ignore
const values: Readonly<Record<string, string>> = {
  genogram: "1", between: "[anna, berta]", who: "anna", toward: "berta", by: "anna", with: "berta", child: "anna",
  of: "[berta, carl]", "eldest-first": "[anna, berta]", triangle: "[anna, berta, carl]", household: "[anna, berta]",
  about: "anna", asked: "siblings", answer: "unknown (or none, no others, yes, not told)", ask: "\"…\"", note: "\"…\"", tie: "close", union: "married",
  role: "confidant", condition: "depression", event: "left-home", feels: "{ anna: guilt }", is: "1978",
  phases: "[{ tie: close }, { tie: distant }]", index: "anna", says: "anna", coalition: "[anna, berta]", against: "carl", finding: "P08", verdict: "dismissed",
  pattern: "eldest-carries", word: "sunday-parent", kind: "role", names: "{ birth: Anna Berg, alias: Nan }",
  draw: "{ notation: mcgoldrick }", settings: "{ young-parent: 18 }",
};

/** `between: [anna, berta]`; `…` where no example is known. */
export function exampleOf(key: string): string {
  return `${key}: ${values[key] ?? "…"}`;
}

/** By section, how a line of it reads; people and the like are named by their own section. */
// prettier-ignore
const lines: Readonly<Record<string, string>> = {
  people:     "anna: { name: Anna, gender: female }",
  helpers:    "anna: { name: Anna, kind: teacher }",
  groups:     "friends: { of: anna, how-many: about 3 }",
  places:     "college: { kind: college }",
  children:   "{ child: anna, of: [berta, carl] }",
  unions:     "{ between: [anna, carl], union: married, when: 1978 }",
  ties:       "{ between: [anna, berta], tie: close }",
  roles:      "{ who: anna, role: confidant, toward: berta }",
  conditions: "{ who: anna, condition: depression, from: 1978 }",
  events:     "{ who: anna, event: left-home, when: 1978 }",
  households: "{ household: [anna, berta] }",
  triangles:  "{ triangle: [anna, berta, carl] }",
  functioning: "{ who: anna, work: nurse }",
  coalitions: "{ coalition: [anna, berta], against: carl }",
  findings:   "{ finding: P08, verdict: dismissed, because: \"…\" }",
  patterns:   "{ pattern: eldest-carries, role: sibling-parent }",
  "own-words": "{ word: sunday-parent, kind: role, like: uninvolved-parent }",
  names:      "{ birth: Anna Berg, alias: Nan }",
  draw:       "{ notation: mcgoldrick }",
  settings:   "{ young-parent: 18 }",
  asked:      "{ asked: siblings, about: anna, answer: none }",
  phases:     "{ tie: close, from: 1978 }",
};

/** A line of a section as it could be typed; notes and questions with the words that were written. */
export function lineOf(section: string, words: string): string {
  const text = words === "" ? '"…"' : quotedText(words);
  if (section === "notes") return `{ note: ${text} }`;
  if (section === "questions") return `{ ask: ${text} }`;
  return lines[section] ?? `{ ${exampleOf(section)} }`;
}
