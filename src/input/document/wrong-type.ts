import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Tree } from "../yaml/tree.ts";
import { error } from "./mistake.ts";

/**
 * A value of the wrong shape. `name` is how it is called, a key in quotes; `wanted` is what the
 * schema calls the right shape; `key` is that of the value, or the section of a whole line.
 */
export function wrongType(name: string, part: Tree, wanted: string, key = ""): Diagnostic {
  if (part.value === null) {
    const hint = "write something after the colon, or delete the key";
    return error("wrong-type", `${name} has no value`, part.key ?? part.span, hint);
  }
  const message = `${name} should be ${shapes[wanted] ?? "another kind of value"}`;
  const hint = `write ${examples[key] ?? examples[wanted] ?? "another value"}`;
  return error("wrong-type", message, part.span, hint);
}

// prettier-ignore
const shapes: Readonly<Record<string, string>> = {
  string: "a word or a text",
  number: "a number",
  array:  "a list",
  object: "pairs of key and value",
  record: "pairs of id and value",
  some:   "one value, or a list of them",
  lines:  "a list of lines, each with a hyphen before it",
  entries: "ids, each with a colon after it",
  fact:   "a word or a text",
};

// prettier-ignore
const examples: Readonly<Record<string, string>> = {
  string:  "one word, or a text in quotes",
  number:  "a number: 18",
  array:   "a list: [anna, berta]",
  object:  "pairs in braces: { key: value, key: value }",
  record:  "pairs in braces: { anna: guilt }",
  some:    "one value, or a list: [anna, berta]",
  lines:   "a line with a hyphen before it: - { key: value, key: value }",
  entries: "an id and a colon, and what is known after it: anna: { gender: female }",
  fact:    "one word, or a text in quotes",
  file:    "as the first line: genogram: 1",
  people:  "what is known in braces: { name: Anna, gender: female }",
  helpers: "what is known in braces: { name: Anna, kind: teacher }",
  groups:  "what is known in braces: { of: anna, how-many: about 3 }",
  places:  "what is known in braces: { kind: college }",
  children: "{ child: anna, of: [berta, carl] }",
  unions:  "{ between: [anna, carl], union: married, when: 1978 }",
  ties:    "{ between: [anna, berta], tie: close }",
  functioning: "{ who: anna, work: \"nurse\" }",
  coalitions: "{ coalition: [anna, berta], against: carl }",
  findings: "{ finding: P08, verdict: dismissed, because: \"…\" }",
  patterns: "{ pattern: eldest-carries, role: sibling-parent }",
  "own-words": "{ word: sunday-parent, kind: role, like: uninvolved-parent }",
  names:   "pairs in braces: { birth: Anna Berg, alias: Nan }",
  draw:    "pairs in braces: { notation: mcgoldrick }",
  settings: "pairs in braces: { young-parent: 18 }",
  roles:   "{ who: anna, role: confidant, toward: berta }",
  conditions: "{ who: anna, condition: depression, from: 1978 }",
  events:  "{ who: anna, event: left-home, when: 1978 }",
  households: "{ household: [anna, berta] }",
  triangles: "{ triangle: [anna, berta, carl] }",
  asked:   "{ asked: siblings, about: anna, answer: none }",
  notes:   "{ note: \"…\" }",
  questions: "{ ask: \"…\", about: anna }",
  phases:  "a list of phases: [ { tie: close }, { tie: distant } ]",
};

/** A key that a line cannot do without. `owner` is the line. */
export function missingKey(key: string, owner: Tree): Diagnostic {
  const start = owner.span.start;
  return error(
    "missing-key",
    `"${key}" is missing here`,
    { start, end: start + 1 },
    key === "genogram" ? "add: genogram: 1" : `add: ${key}: …`,
  );
}
