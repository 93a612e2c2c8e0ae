import { describe, expect, test } from "vitest";
import { inPlainWords } from "../../src/family/in-plain-words.ts";
import { asWords } from "../../src/patterns/as-words.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import { familyOf } from "../family.ts";

describe("after “as”", () => {
  test.each([
    ["confidant", "confidant"],
    ["comforter beyond their years", "comforter beyond their years"],
    ["best friend and confidant", "best friend and confidant"],
    ["leans on the child", "“leans on the child”"],
    ["confidant and looks after the house", "“confidant and looks after the house”"],
    ["had a great deal to carry", "“had a great deal to carry”"],
  ])("%s", (words, said) => {
    expect(asWords(words)).toBe(said);
  });
});

test("a place handed on is told in sentences, in either wording", () => {
  const family = familyOf(`
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  ola: { gender: female }
children: [ { child: ida, of: eva }, { child: eva, of: ola } ]
roles:
  - { who: eva, role: emotional-caregiver, toward: ola }
  - { who: ida, role: emotional-caregiver, toward: eva }
`);
  const told = (one: typeof family) =>
    findPatterns(one).findings.find(({ pattern }) => pattern === "P03");
  expect(told(family)?.title).toBe("Emotional caregiver to her mother");
  expect(told(family)?.claim).toContain("eva is described as emotional caregiver toward ola");
  expect(told(inPlainWords(family))?.title).toBe("Looks after her mother’s feelings");
  expect(told(inPlainWords(family))?.claim).toContain(
    "eva is described as “looks after the other’s feelings” toward ola",
  );
});
