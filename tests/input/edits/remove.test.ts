import { expect, test } from "vitest";
import { changed, edited } from "./edited.ts";
import { writers } from "./writers.ts";

const { blocks = "", flush = "", broken = "", braces = "" } = writers;

const family = `genogram: 1
index: [ana, bo]
people:
  ana: { died: when bo was 9 } # the client
  bo: { born: when ana was 20 }
  cy: { born: 1950 }
  di: { born: { is: 1970, says: bo } }
  ed:
  fi:
children:
  - { child: [bo, di], of: [ana, cy], because: "so" }
  - { child: fi, of: ana, raised-by: bo }
  - { child: ed, of: bo }
ties:
  - { id: bond, between: [bo, cy], tie: close }
  - between: [ana, cy]
    phases:
      - { tie: close, feels: { ana: love } }
      - { tie: cutoff, id: break, when: 1990 }
      - { tie: distant, from: a year later }
      - { tie: repaired, from: soon after break }

roles:
  - { who: ana, role: hero, toward: [bo, cy] }
  - { who: ana, role: confidant, toward: bo }
events:
  - { who: [ana, bo], event: told, what: [bond, "her secret"], toward: bo, with: bo, when: after end of bond }
  - { who: bo, event: moved-out }
households:
  - { household: [ana, bo, cy] }
  - { household: [ana, bo] }
asked:
  - { asked: siblings, about: [parents of bo, cy], answer: unknown }
notes:
  # on ana
  - { note: "x", about: ana }
`;

test("what cannot be said without somebody goes too; what stays says the same or less", () => {
  expect(changed(family, { edit: "remove", at: ["people", "bo"] })).toBe(
    `-index: [ana, bo]
-  ana: { died: when bo was 9 } # the client
-  bo: { born: when ana was 20 }
-  di: { born: { is: 1970, says: bo } }
-  - { child: [bo, di], of: [ana, cy], because: "so" }
-  - { child: fi, of: ana, raised-by: bo }
-  - { child: ed, of: bo }
-  - { id: bond, between: [bo, cy], tie: close }
-  - { who: ana, role: hero, toward: [bo, cy] }
-  - { who: ana, role: confidant, toward: bo }
-  - { who: [ana, bo], event: told, what: [bond, "her secret"], toward: bo, with: bo, when: after end of bond }
-  - { who: bo, event: moved-out }
-  - { household: [ana, bo, cy] }
-  - { household: [ana, bo] }
-  - { asked: siblings, about: [parents of bo, cy], answer: unknown }
+index: [ana]
+  ana: { died: yes } # the client
+  di: { born: { is: 1970 } }
+  - { child: [di], of: [ana, cy], because: "so" }
+  - { child: fi, of: ana }
+  - { who: ana, role: hero, toward: [cy] }
+  - { who: [ana], event: told, what: ["her secret"] }
+  - { household: [ana, cy] }
+  - { asked: siblings, about: [cy], answer: unknown }`,
  );
});

test("where the head names another teller, what somebody told goes with them", () => {
  expect(
    changed(family.replace("people:", "says: cy\npeople:"), {
      edit: "remove",
      at: ["people", "bo"],
    }),
  ).toContain("+  di: {}");
});

test("a phase that was counted from goes, and the count with it", () => {
  expect(changed(family, { edit: "remove", at: ["ties", 1, "phases", 1] })).toBe(
    `-      - { tie: cutoff, id: break, when: 1990 }
-      - { tie: distant, from: a year later }
-      - { tie: repaired, from: soon after break }
+      - { tie: distant }
+      - { tie: repaired }`,
  );
});

test("a section goes with its last line, but never a comment on a line of its own", () => {
  expect(edited(family, { edit: "remove", at: ["asked", 0] })).toContain("bo] }\nnotes:\n");
  const note = edited(family, { edit: "remove", at: ["notes", 0] });
  expect(note).toMatch(/notes:\n {2}# on ana\n$/);
  expect(edited(family, { edit: "remove", at: ["people", "cy"] })).not.toContain("\n\n\n");
});

test("a key of the head goes with its last word, and the comments in it stay", () => {
  const text = `genogram: 1
index:  # who comes
    # since May
    - ana
people: { ana: , bo: }
`;
  expect(edited(text, { edit: "remove", at: ["people", "ana"] })).toBe(
    "genogram: 1\n# who comes\n# since May\npeople: { bo: }\n",
  );
});

test("lines go whole, words with their comma", () => {
  expect(edited(blocks, { edit: "remove", at: ["ties", 0] })).toContain(
    "ties:\n    -   between:\n            - bo\n            - cy\n        phases:\n            -   tie: close\n                # until it was not\n            -   tie: cutoff\n                by: bo\n                from: about a year later\n            -   tie: repaired\nroles",
  );
  expect(edited(flush, { edit: "remove", at: ["ties", 2, 0] })).toContain(
    "\n- [{ between: [cy, ada], tie: distant }]\n",
  );
  expect(edited(braces, { edit: "remove", at: ["people", "bo"] })).toBe(
    "{ genogram: 1, people: { ada: { name: Ada } , cy: }, roles: [{ who: ada, role: hero }] }",
  );
  expect(edited(broken, { edit: "remove", at: ["unions", 0] })).toBe(
    broken
      .replace(/unions:\n {2}- \{\n[^}]*\}\n/, "unions:\n")
      .replace(", when: after end of wedding, what: wedding", "")
      .replace('[wedding, "her secret"]', '["her secret"]')
      .replace("      when: between wedding and end of wedding,\n", ""),
  );
  expect(edited(blocks, { edit: "remove", at: ["people", "bo"] })).toContain(
    "        born: 1950\n    # the brother\n    cy:\n",
  );
});

test("what only somebody could see is not shown to all when they go", () => {
  const secret = `genogram: 1
people:
  ana: { note: "x", visible-to: bo }
  bo:
ties:
  - { between: [ana, cy], tie: close, visible-to: [bo] }
  - { between: [ana, cy], tie: distant, visible-to: [bo, ana] }
`.replace("  bo:\n", "  bo:\n  cy:\n");
  expect(edited(secret, { edit: "remove", at: ["people", "bo"] })).toBe(
    secret
      .replace("  bo:\n", "")
      .replace("visible-to: bo }", "visible-to: clinician }")
      .replace("[bo]", "[clinician]")
      .replace("[bo, ana]", "[ana]"),
  );
});

const others = `genogram: 1
draw: { audience: [ana], death-mark: none }
says: cy
people: { ana: , bo: , cy: , di:  }
children:
  - { child: [ana, bo], of: cy, twins: yes }
  - { child: [ana, di], twins: fraternal }
functioning:
  - { who: ana, work: nurse }
events:
  - { who: bo, event: the-talk }
  - { who: ana, event: war-time }
coalitions:
  - { coalition: [ana, bo], against: di }
  - { coalition: [bo, cy], against: [ana] }
  - { coalition: [bo, cy, ana], against: [ana, di] }
findings:
  - { finding: P08, about: [ana, bo], verdict: dismissed }
  - { finding: our-way.x, verdict: confirmed }
patterns:
  - { pattern: our-way, event: the-talk, says: ana }
own-words:
  - { word: the-talk, kind: event, like: told, says: ana }
  - { word: war-time, kind: event, like: period }
  - { word: blue, kind: feeling, like: sad }
ties:
  - { between: [bo, cy], tie: close, feels: { bo: [love, blue] } }
`;

test("twins are two, a coalition has two sides, and no finding is dismissed for more people than it was", () => {
  expect(changed(others, { edit: "remove", at: ["people", "ana"] })).toBe(
    `-draw: { audience: [ana], death-mark: none }
-people: { ana: , bo: , cy: , di:  }
-  - { child: [ana, bo], of: cy, twins: yes }
-  - { child: [ana, di], twins: fraternal }
-functioning:
-  - { who: ana, work: nurse }
-  - { who: ana, event: war-time }
-  - { coalition: [ana, bo], against: di }
-  - { coalition: [bo, cy], against: [ana] }
-  - { coalition: [bo, cy, ana], against: [ana, di] }
-  - { finding: P08, about: [ana, bo], verdict: dismissed }
-  - { pattern: our-way, event: the-talk, says: ana }
-  - { word: the-talk, kind: event, like: told, says: ana }
+draw: { death-mark: none }
+people: { bo: , cy: , di:  }
+  - { child: [bo], of: cy }
+  - { coalition: [bo, cy], against: [di] }
+  - { pattern: our-way, event: the-talk }
+  - { word: the-talk, kind: event, like: told }`,
  );
});

test("without a word of the family's own, what it is like stands in its place; verdicts go with their pattern", () => {
  expect(changed(others, { edit: "remove", at: ["own-words", 0] })).toBe(
    `-  - { who: bo, event: the-talk }
-  - { pattern: our-way, event: the-talk, says: ana }
-  - { word: the-talk, kind: event, like: told, says: ana }
+  - { who: bo, event: told }
+  - { pattern: our-way, event: told, says: ana }`,
  );
  expect(changed(others, { edit: "remove", at: ["own-words", 2] })).toBe(
    `-  - { word: blue, kind: feeling, like: sad }
-  - { between: [bo, cy], tie: close, feels: { bo: [love, blue] } }
+  - { between: [bo, cy], tie: close, feels: { bo: [love, sad] } }`,
  );
  expect(changed(others, { edit: "remove", at: ["patterns", 0] })).toBe(
    `-  - { finding: our-way.x, verdict: confirmed }
-patterns:
-  - { pattern: our-way, event: the-talk, says: ana }`,
  );
});

test("what was said of a finding goes with those that its whole id names", () => {
  const text = `genogram: 1
people: { eva: , eva-maria: , ola: }
findings:
  - { finding: "P08:eva-ola.alcohol", verdict: dismissed }
  - { finding: "P08:eva-maria-ola.alcohol", verdict: dismissed }
`;
  expect(changed(text, { edit: "remove", at: ["people", "eva"] })).toBe(
    `-people: { eva: , eva-maria: , ola: }
-  - { finding: "P08:eva-ola.alcohol", verdict: dismissed }
+people: { eva-maria: , ola: }`,
  );
});
