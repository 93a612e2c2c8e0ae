import fc from "fast-check";
import { expect, test } from "vitest";
import { editFamily } from "../../../src/input/edit.ts";
import { formatFamily } from "../../../src/input/format/format.ts";
import { readFamily } from "../../../src/input/read.ts";
import { anyFamilyText } from "../../families/random/family.ts";
import { editIn, readable, throws } from "../edits/random-edit.ts";
import { saidIn } from "../said-in.ts";
import { examples, writers } from "../edits/writers.ts";

function formatted(text: string): string {
  const outcome = formatFamily({ text, name: "any" });
  return "text" in outcome ? outcome.text : "";
}

const lines = (text: string) => text.split("\n").toSorted();

test.each(Object.entries(examples))(
  "%s stands as all files should, but for the order",
  (_, text) => {
    expect(lines(formatted(text))).toEqual(lines(text));
  },
);

test("spacing, quotes and the order of sections become the same; comments stay where they belong", () => {
  expect(formatted(writers["broken"] ?? "")).toBe(`genogram: 1

people:
  ada: { name: Ada } # first
  # second
  bo: { born: { is: when ada was 20, says: ada } }
  cy:

unions:
  - {
      # the pair
      between: [ada, bo], # both
      union: married,
      id: wedding,
    }

events:
  - { who: [ada, bo, cy], event: moved-out, when: after end of wedding, what: wedding }
  - {
      who: cy,
      event: told,
      toward: ada,
      what: [wedding, "her secret"],
      when: between wedding and end of wedding,
    }
  # - { who: ada, event: fled }

# the end
`);
  expect(formatted(writers["flush"] ?? "")).toBe(`# no indents, single quotes
genogram: 1
title: What's said

people:
  ada: { name: Ada, died: when cy was 9 }
  bo: { name: Bo }
  cy: { note: "the third, " }

children:
  - { child: [ada, cy], of: bo }

ties:
  - { between: [ada, bo], tie: close, note: "a \\"b\\" c" }
  - { between: [bo, cy], tie: cutoff, by: bo, feels: { bo: [anger, love], cy: fear } }
  - [{ between: [ada, cy], tie: close }, { between: [cy, ada], tie: distant }]

notes: []
`);
  expect(formatted(writers["blocks"] ?? "")).toBe(`genogram: 1

index:
  - ada

people:
  ada:
    name: Ada # called Addie
    born: 1950
  # the brother
  bo:
    note: |
      A long story,
      with a second line.

    gender: male
  cy:

ties:
  - between: [ada, bo]
    # what she says
    tie: close
    from: 1960 # or so
    id: bond

  - between:
      - bo
      - cy
    phases:
      - tie: close
        # until it was not
      - tie: cutoff
        by: bo
        from: about a year later
      - tie: repaired
        from: after end of bond

roles:
  - who: [ada, cy]
    role: confidant
    toward: bo
`);
  expect(formatted(writers["braces"] ?? "")).toBe(`genogram: 1

people:
  ada: { name: Ada }
  bo:
  cy:

ties:
  - { between: [ada, bo], tie: close }
  - { between: [bo, cy], phases: [tie: close, tie: cutoff] }

roles:
  - { who: ada, role: hero }
`);
});

test("sections move with their comments, and the head of the file stays", () => {
  const text = `# a file

# on ties
ties: # all of them
  # first
  - {between: [ada, bo], tie: close}   # c


  # last
# on people
people: {ada: , bo: {x-n: "1"}}
x-other: {a: '1', b: [1,2]}
genogram: "1"
# end`;
  expect(formatted(text)).toBe(`# a file

# on ties
genogram: 1

# on people
people:
  ada:
  bo: { x-n: "1" }

ties: # all of them
  # first
  - { between: [ada, bo], tie: close } # c
  # last

x-other: { a: '1', b: [1, 2] }
# end
`);
});

const anyText = fc.oneof(
  { weight: 3, arbitrary: anyFamilyText },
  fc.constantFrom(...Object.values(writers), ...Object.values(examples)),
);

test("a file that was formatted is formatted, and says the same", () => {
  fc.assert(
    fc.property(anyText, fc.array(throws, { maxLength: 3 }), (file, all) => {
      let text = file;
      for (const one of all) {
        const edit = editIn(readable(text), one);
        const edited = edit === null ? null : editFamily({ text, name: "any" }, [edit]);
        if (edited !== null && "text" in edited) text = edited.text;
      }
      const once = formatted(text);
      expect(saidIn(once)).toEqual(saidIn(text));
      expect(formatted(once)).toBe(once);
      expect(readFamily(once, "any").family).not.toBe(null);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 25) },
  );
}, 120_000);
