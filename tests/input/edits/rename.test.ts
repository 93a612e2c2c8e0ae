import { expect, test } from "vitest";
import { changed, edited } from "./edited.ts";
import { writers } from "./writers.ts";

const family = `genogram: 1
index: ana
says: [ana]
people:
  ana: { name: Ana, died: after Birth of Bo, note: "ana, she said" }
  bo: { born: { is: when ana was in her teens, says: "ana" } }
  ana-maria: {}
children:
  - { eldest-first: [bo, ana-maria], of: [ana] }
ties:
  - between: [ana, bo]
    phases:
      - { tie: close, by: [ana, bo], feels: { ana: love }, until: ana was 30 or ana was 31 }
      - { tie: distant, from: "between birth of ana-maria and ana was about 40" }
events:
  - { id: move, who: bo, event: moved-out, what: "ana", with: ana, when: before death of ana }
  - { who: bo, event: told, what: ana, toward: ana-maria, when: move }
asked:
  - { asked: siblings, about: [ana's side, "grandparents of ana", ana, ana-maria], answer: unknown }
# ana is the aunt
`;

test("an id is another wherever it is meant, and words stay words", () => {
  const after = edited(family, { edit: "rename", from: "ana", to: "ганна-2" });
  expect(after).toBe(
    family
      .replaceAll(/(?<![\w-])ana(?![\w-])/g, "ганна-2")
      .replace('"ганна-2, she said"', '"ana, she said"')
      .replace('what: "ганна-2"', 'what: "ana"')
      .replace("# ганна-2 is", "# ana is"),
  );
});

test("the id of a line is another in every time that names it", () => {
  expect(changed(family, { edit: "rename", from: "move", to: "the-move" })).toBe(
    `-  - { id: move, who: bo, event: moved-out, what: "ana", with: ana, when: before death of ana }
-  - { who: bo, event: told, what: ana, toward: ana-maria, when: move }
+  - { id: the-move, who: bo, event: moved-out, what: "ana", with: ana, when: before death of ana }
+  - { who: bo, event: told, what: ana, toward: ana-maria, when: the-move }`,
  );
  const { blocks = "" } = writers;
  expect(edited(blocks, { edit: "rename", from: "bond", to: "tie-of-old" })).toBe(
    blocks.replaceAll("bond", "tie-of-old"),
  );
});

test("what cannot be an id is refused, and what is one already", () => {
  const rename = (from: string, to: string) => edited(family, { edit: "rename", from, to });
  expect(rename("anna", "x")).toBe('refused: nothing here has the id "anna"; did you mean "ana"?');
  expect(rename("ana", "bo")).toBe(
    'refused: "bo" is already the id of line 6; choose another word',
  );
  expect(rename("ana", "before")).toMatch(
    /^refused: "before" is a word that times are written with/,
  );
  expect(rename("ana", "Anna B")).toMatch(/^refused: .*; write: anna-b$/);
});

test("words over several lines are written on one", () => {
  const text = "genogram: 1\npeople:\n  ana:\n  bo:\n    born: when ana\n      was 20 # folded\n";
  expect(edited(text, { edit: "rename", from: "ana", to: "eva" })).toBe(
    "genogram: 1\npeople:\n  eva:\n  bo:\n    born: when eva was 20 # folded\n",
  );
});

test("an id is another in the whole id of a finding that was answered, and in no longer id", () => {
  const text = `genogram: 1
people: { eva: , eva-maria: , ola: }
findings:
  - { finding: "P08:eva-ola.alcohol", verdict: dismissed }
  - { finding: 'P08:ola-eva-maria', verdict: confirmed }
  - { finding: P03, about: eva, verdict: confirmed }
`;
  expect(edited(text, { edit: "rename", from: "eva", to: "aunt" })).toBe(
    text
      .replace("{ eva:", "{ aunt:")
      .replace("P08:eva-ola", "P08:aunt-ola")
      .replace("about: eva", "about: aunt"),
  );
  expect(edited(text, { edit: "rename", from: "ola", to: "old-ola" })).toBe(
    text.replaceAll("ola", "old-ola"),
  );
  expect(edited(text, { edit: "rename", from: "eva-maria", to: "e" })).toBe(
    text.replaceAll("eva-maria", "e"),
  );
});
