import { expect, test } from "vitest";
import { changed, edited } from "./edited.ts";
import { writers } from "./writers.ts";

const { windows = "", blocks = "", flush = "", braces = "", broken = "" } = writers;

const small = `genogram: 1
people:
  ada: { name: Ada }
  bo: {}

ties:
  - { between: [ada, bo], tie: close, from: 1990, note: "at first" } # told twice
  # later ones

# the rest is open
`;

test("a person stands after the last one", () => {
  const zoe = { edit: "add-entry", section: "people", id: "zoé", keys: { note: 'a "wise" aunt', name: "Zoé" } } as const; // prettier-ignore
  expect(edited(small, zoe)).toBe(
    small.replace("  bo: {}\n", '  bo: {}\n  zoé: { name: Zoé, note: "a \\"wise\\" aunt" }\n'),
  );
  expect(changed(flush, zoe)).toBe(`+  zoé: {name: Zoé, note: 'a "wise" aunt'}`);
  expect(changed(blocks, { ...zoe, keys: { gender: "female", name: "Zoé" } })).toBe(
    "+    zoé:\n+        name: Zoé\n+        gender: female",
  );
  expect(changed(blocks, { ...zoe, keys: {} })).toBe("+    zoé:");
  expect(edited(braces, zoe)).toContain(
    'cy:, zoé: { name: Zoé, note: "a \\"wise\\" aunt" } }, ties:',
  );
});

test("a section that is not there yet stands where it is looked for, apart if the others do", () => {
  const union = { edit: "add-line", section: "unions", keys: { union: "married", between: ["ada", "bo"] } } as const; // prettier-ignore
  expect(edited(small, union)).toBe(
    small.replace("\n\nties", "\n\nunions:\n  - { between: [ada, bo], union: married }\n\nties"),
  );
  const note = { edit: "add-line", section: "notes", keys: { note: "so" } } as const;
  expect(edited(small, note)).toBe(small.replace("ones\n", 'ones\n\nnotes:\n  - { note: "so" }\n'));
  expect(changed(flush, note)).toBe("-notes: []\n+notes: [{note: 'so'}]");
  expect(edited(windows, note)).toBe(`${windows}\r\nnotes:\r\n  - { note: "so" }\r\n`); // prettier-ignore
});

test("a line stands below those about the same people, written as they are", () => {
  const role = { edit: "add-line", section: "roles", keys: { role: ["hero"], who: "bo", shown: "it's so" } } as const; // prettier-ignore
  expect(changed(blocks, role)).toBe(
    `+    -   who: bo\n+        role: [hero]\n+        shown: "it's so"`,
  );
  const tie = { edit: "add-line", section: "ties", keys: { between: ["bo", "ada"], tie: "distant" } } as const; // prettier-ignore
  expect(edited(flush, tie)).toContain("'a \"b\" c'}\n- {between: [bo, ada], tie: distant}\n");
  expect(
    edited(broken, { edit: "add-line", section: "events", keys: { who: "bo", event: "told" } }),
  ).toContain("    }\n  - { who: bo, event: told }\n  # - { who");
});

test("a child who is new becomes a person too", () => {
  const child = { edit: "add-child", child: "cy", person: { born: "1950" }, keys: { of: ["ada", "bo"] } } as const; // prettier-ignore
  expect(changed(small, child)).toBe(
    "+  cy: { born: 1950 }\n+children:\n+  - { child: cy, of: [ada, bo] }",
  );
  expect(changed(flush, { ...child, keys: { of: "ada" } })).toBe("+- {child: cy, of: ada}");
});

test("a phase comes last; what was said before becomes the first", () => {
  const phase = { edit: "add-phase", at: ["ties", 0], keys: { from: "1999", tie: "cutoff", by: "bo" } } as const; // prettier-ignore
  expect(changed(small, phase)).toBe(
    `-  - { between: [ada, bo], tie: close, from: 1990, note: "at first" } # told twice
+  - between: [ada, bo]
+    phases:
+      - { tie: close, from: 1990, note: "at first" }
+      - { tie: cutoff, by: bo, from: 1999 } # told twice`,
  );
  expect(edited(blocks, phase)).toContain(`ties:
    -   between: [ada, bo]
        id: bond
        phases:
            # what she says
            -   tie: close
                from: 1960 # or so
            -   tie: cutoff
                by: bo
                from: 1999
`);
  expect(edited(blocks, { ...phase, at: ["ties", 1] })).toContain(
    "from: after end of bond\n            -   tie: cutoff\n                by: bo\n                from: 1999\n",
  );
  expect(edited(braces, { ...phase, keys: { tie: "cutoff" } })).toContain(
    "{ between: [ ada, bo ], phases: [ { tie: close }, { tie: cutoff } ] }",
  );
  expect(
    edited(broken, { edit: "add-phase", at: ["unions", 0], keys: { union: "divorced" } }),
  ).toContain(
    `unions:
  # the pair
  # both
  - between: [ada, bo]
    id: wedding
    phases:
      - { union: married }
      - { union: divorced }
`,
  );
});

test("what cannot be added is refused in words", () => {
  expect(edited(small, { edit: "add-entry", section: "people", id: "ada", keys: {} })).toBe(
    'refused: "ada" is already the id of line 3; choose another word',
  );
  expect(edited(small, { edit: "add-entry", section: "people", id: "My Ada", keys: {} })).toBe(
    'refused: "My Ada" cannot be an id: ids are lower-case words joined by hyphens; write: my-ada',
  );
  expect(
    edited(small, { edit: "add-line", section: "ties", keys: { between: ["ada", "bö"] } }),
  ).toMatch(/^mistaken: any:8:22: error: nobody here is called "bö"/);
  expect(edited(small, { edit: "add-phase", at: ["people", "ada"], keys: {} })).toBe(
    "refused: only ties, unions and conditions have phases; ",
  );
});
