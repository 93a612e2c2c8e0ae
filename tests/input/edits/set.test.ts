import { expect, test } from "vitest";
import { changed, edited } from "./edited.ts";
import { writers } from "./writers.ts";

const { windows = "", blocks = "", flush = "", braces = "", broken = "" } = writers;

test("a new key stands where a sentence has it", () => {
  const ada = ["people", "ada"];
  expect(changed(flush, { edit: "set", at: ada, key: ["gender"], value: "female" })).toBe(
    "-  ada: {name: 'Ada', died: when cy was 9}\n+  ada: {name: 'Ada', gender: female, died: when cy was 9}",
  );
  expect(changed(blocks, { edit: "set", at: ada, key: ["gender"], value: "female" })).toBe(
    "+        gender: female",
  );
  expect(edited(blocks, { edit: "set", at: ada, key: ["gender"], value: "female" })).toContain(
    "called Addie\n        gender: female\n        born",
  );
  expect(edited(broken, { edit: "set", at: ["unions", 0], key: ["by"], value: "bo" })).toContain(
    "      id: wedding,\n      by: bo\n    }",
  );
  expect(edited(broken, { edit: "set", at: ["unions", 0], key: ["note"], value: "x" })).toContain(
    '      id: wedding,\n      note: "x"\n    }',
  );
  expect(edited(windows, { edit: "set", at: ["people", "bo"], key: ["born"], value: "1950" })).toBe(
    windows.replace("bo:", "bo: { born: 1950 }"),
  );
  expect(edited(braces, { edit: "set", at: ["people", "cy"], key: ["born"], value: "1950" })).toBe(
    braces.replace("cy: ", "cy: { born: 1950 } "),
  );
  expect(edited(blocks, { edit: "set", at: ["people", "cy"], key: ["born"], value: "1950" })).toBe(
    blocks.replace("cy:\n", "cy:\n        born: 1950\n"),
  );
  expect(
    edited(braces, { edit: "set", at: ["ties", 1, "phases", 1], key: ["by"], value: "bo" }),
  ).toBe(braces.replace("tie: cutoff]", "{ tie: cutoff, by: bo }]"));
});

test("a new value stands in the quotes of the old one, and what is said of it stays", () => {
  expect(changed(flush, { edit: "set", at: [], key: ["title"], value: "It's Ada" })).toBe(
    "-title: 'What''s said'\n+title: 'It''s Ada'",
  );
  expect(
    edited(broken, { edit: "set", at: ["people", "bo"], key: ["born"], value: "1950" }),
  ).toContain("bo: { born: { is: 1950, says: ada } },");
  expect(
    edited(broken, { edit: "set", at: ["people", "bo"], key: ["born", "level"], value: "implied" }),
  ).toContain("bo: { born: { is: when ada was 20, says: ada, level: implied } },");
  expect(
    edited(blocks, { edit: "set", at: ["people", "ada"], key: ["born", "says"], value: "bo" }),
  ).toContain("        born: { is: 1950, says: bo }\n");
  expect(
    edited(blocks, { edit: "set", at: ["people", "bo"], key: ["note"], value: "short" }),
  ).toContain('        note: "short"\n\n        gender: male\n');
  expect(
    edited(blocks, { edit: "set", at: ["ties", 1], key: ["between"], value: ["bo", "ada"] }),
  ).toContain("    -   between: [bo, ada]\n        phases:\n");
});

test("a key that is taken away leaves the rest as it stands", () => {
  const take = (
    text: string,
    at: readonly (string | number)[],
    ...key: [string] | [string, string]
  ) => edited(text, { edit: "set", at, key, value: null });
  expect(take(blocks, ["people", "ada"], "born")).toBe(blocks.replace("        born: 1950\n", ""));
  expect(take(blocks, ["ties", 0], "from")).toContain(
    "tie: close\n        # or so\n        id: bond\n\n    -",
  );
  expect(take(flush, ["people", "bo"], "name")).toBe(flush.replace("{name: 'Bo'}", "{}"));
  expect(take(flush, ["ties", 1], "feels", "bo")).toContain("feels: {cy: fear}}");
  expect(take(broken, ["unions", 0], "between")).toMatch(/^mistaken: /);
  expect(take(broken, ["events", 1], "when")).toBe(broken.replace("      when: between wedding and end of wedding,\n", "")); // prettier-ignore
  expect(take(broken, ["events", 1], "says")).toBe('refused: there is no "says" here that could be taken away; '); // prettier-ignore
});

test("a comment behind a key that is taken away stays", () => {
  const take = (text: string, at: readonly (string | number)[], key: string) =>
    changed(text, { edit: "set", at, key: [key], value: null });
  expect(take(blocks, ["people", "ada"], "name")).toBe(
    "-        name: Ada   # called Addie\n+        # called Addie",
  );
  expect(take(blocks, ["ties", 0], "from")).toBe("-        from: 1960 # or so\n+        # or so");
  const first =
    "genogram: 1\npeople: { ada: , bo: }\nnotes:\n  - level: general # c\n    note: x # d";
  expect(take(first, ["notes", 0], "level")).toBe("-  - level: general # c\n+  - # c");
  const last = first.replace("level: general", "note: x").replace("note: x # d", "about: ada # d");
  expect(take(last, ["notes", 0], "about")).toBe("-    about: ada # d\n+    # d");
});

test("comments inside what is taken away, or said in another way, stay where they stood", () => {
  const said = `genogram: 1
people:
  ada: {}
  bo:
    # of him
    says:
      # as told
      - ada  # to be asked again
      - clinician
    gender: male
  cy: { gender: male, says: [ada, # first
    bo], name: Cy }
`;
  const set = (at: string, value: string | null) =>
    edited(said, { edit: "set", at: ["people", at], key: ["says"], value });
  expect(set("bo", null)).toContain(
    "    # of him\n    # as told\n    # to be asked again\n    gender: male\n",
  );
  expect(set("bo", "ada")).toContain("says: ada # as told\n      # to be asked again\n    gender");
  expect(set("cy", null)).toContain("cy: { gender: male # first\n                    , name: Cy }");
  expect(set("cy", "ada")).toContain("says: ada # first\n                            , name: Cy }");
});

test("a phase ends where it stands, or on its line if there are no phases", () => {
  const end = (text: string, at: readonly (string | number)[]) =>
    changed(text, { edit: "end-phase", at, until: "2020" });
  expect(end(windows, ["ties", 0])).toContain("tie: close, until: 2020 } # since always");
  expect(end(blocks, ["ties", 1])).toBe("+                until: 2020");
  expect(end(blocks, ["ties", 1, "phases", 0])).toBe("+                until: 2020");
  expect(end(flush, ["ties", 2, 1])).toContain(
    "{ between: [cy, ada], tie: distant, until: 2020 }]",
  );
});
