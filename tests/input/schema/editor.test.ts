import { readFileSync, readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Editor, type Offer, type Position, startEditor } from "./language-server.ts";

// What somebody sees who writes a family file in an editor that speaks with a language server.

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.close());

const head = "# yaml-language-server: $schema=../genogram.schema.json\ngenogram: 1\n";

/** A name of a file of its own for each text; none is written. */
const opened: string[] = [];
async function open(text: string) {
  const path = `examples/unsaved-${opened.push(text)}.genogram.yaml`;
  return { path, remarks: await editor.open(path, text) };
}

/** Where the words stand that are between the marks. */
function pointIn(marked: string): { readonly text: string; readonly position: Position } {
  const [before = "", after = ""] = marked.split("|");
  return { text: before + after, position: endOf(before) };
}

/** What is offered where the text has a bar. */
async function offersAt(marked: string): Promise<readonly Offer[]> {
  const { text, position } = pointIn(head + marked);
  const { path } = await open(text);
  return editor.complete(path, position);
}

async function hoverAt(marked: string): Promise<string> {
  const { text, position } = pointIn(head + marked);
  const { path } = await open(text);
  return editor.hover(path, position);
}

/** Where a text ends. */
function endOf(text: string): Position {
  const lines = text.split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const explained = (offers: readonly Offer[], label: string): string => {
  const told = offers.find((offer) => offer.label === label)?.documentation ?? "";
  return typeof told === "string" ? told : told.value;
};

describe("nothing is wrong with", () => {
  test.concurrent.each(readdirSync("examples").filter((name) => name.endsWith(".genogram.yaml")))(
    "%s",
    async (name) => {
      const path = `examples/${name}`;
      const text = readFileSync(path, "utf8");
      expect(text).toContain("# yaml-language-server: $schema=../genogram.schema.json");
      expect(await editor.open(path, text)).toEqual([]);
    },
  );

  test.concurrent.each([
    ["keys of one's own", "x-mine: 1\npeople: { a: { x-file: 12 } }"],
    ["years as numbers", "people: { a: { born: 1978 }, b: { died: { is: 1990 } } }"],
    ["empty sections and people", "people:\n  a:\nties:\n"],
    [
      "several on one line",
      "ties:\n  - [{ between: [a, b], tie: close }, { between: [a, c], tie: close }]",
    ],
    [
      "words of one's own",
      "ties: [{ between: [a, b], tie: sunday-only, feels: { a: [love, seasick] } }]\n" +
        "roles: [{ who: a, role: sunday-parent }, { who: a, role: [hero, sunday-parent] }]\n" +
        "events: [{ who: a, event: took-the-veil }]\nconditions: [{ who: a, condition: spleen }]\n" +
        "asked: [{ asked: sunday-parent, about: a, answer: none }]",
    ],
  ])("%s", async (_, text) => {
    expect((await open(head + text)).remarks).toEqual([]);
  });
});

describe("a mistake is seen at its place:", () => {
  test.concurrent.each([
    ["a key", "people: { a: { |gendr|: female } }", "Property gendr is not allowed."],
    [
      "a gender",
      "people: { a: { gender: |femal| } }",
      /^Value is not accepted. Valid values: "male"/,
    ],
    [
      "a status",
      "conditions: [{ who: a, condition: fears, status: |gone| }]",
      /Valid values: "present"/,
    ],
    ["no word at all", "ties: [{ between: [a, b], tie: |Cut Off| }]", /^No word of the catalogue/],
    ["a key that is missing", "roles: [|{| who: a }]", 'Missing property "role".'],
    ["an id in capitals", "people: { |Anna|: {} }", /^An id is made of small letters/],
    [
      "a list for one",
      "ties: [{ between: [a, b], tie: close, version-of: |[a, b]| }]",
      /^Incorrect type/,
    ],
  ])("%s", async (_, marked, message) => {
    const [before = "", wrong = "", after = ""] = (head + marked).split("|");
    const { remarks } = await open(before + wrong + after);
    expect(remarks.map((remark) => remark.message)).toEqual([
      typeof message === "string" ? message : expect.stringMatching(message),
    ]);
    expect(remarks[0]?.range).toEqual({ start: endOf(before), end: endOf(before + wrong) });
  });
});

test.concurrent("a file of another version is not taken for one of ours", async () => {
  const { remarks } = await open(head.replace("genogram: 1", "genogram: 2"));
  expect(remarks.map(({ range: { start } }) => start)).toEqual([{ line: 1, character: 10 }]);
});

describe("offered are", () => {
  test.concurrent("the sections, and what each is for", async () => {
    const offers = await offersAt("people:\n  a:\n|");
    expect(offers.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["ties", "roles", "conditions", "own-words"]),
    );
    expect(explained(offers, "ties")).toMatch(/^What lies between two/);
  });

  test.concurrent("the keys of a line, none of which breaks it", async () => {
    const offers = await offersAt("ties:\n  - { between: [a, b], t| }\n");
    const labels = offers.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["tie", "by", "feels", "from", "phases"]));
    expect(labels).not.toContain("between");
    expect(explained(offers, "tie")).toBe("What lies between the two.");
    expect(offers.filter(({ insertText = "" }) => insertText.includes("\n"))).toEqual([]);
  });

  test.concurrent("kinds of ties, with what each says", async () => {
    const offers = await offersAt("ties:\n  - { between: [a, b], tie: c| }\n");
    expect(explained(offers, "cutoff")).toBe(
      "Contact was broken off; `by` says by whom (Bowen 1978). `{ between: [anna, berta], tie: cutoff }`",
    );
    expect(explained(offers, "estranged")).toMatch(/^The same as `cutoff`/);
  });

  test.concurrent("roles, in a list too", async () => {
    const offers = await offersAt("roles:\n  - { who: a, role: [hero, c|] }\n");
    expect(explained(offers, "confidant")).toMatch(/^Hears a parent's worries and secrets/);
  });

  test.concurrent("what can be asked after", async () => {
    const offers = await offersAt("asked:\n  - { asked: s| }\n");
    expect(explained(offers, "siblings")).toBe("Brothers and sisters.");
    expect(explained(offers, "alcohol")).toMatch(/^Alcohol: a substance/);
  });
});

describe("the pointer shows", () => {
  test.concurrent("what a section is for", async () => {
    expect(await hoverAt("ro|les:\n  - { who: a, role: hero }\n")).toMatch(
      /^Seats that somebody held, toward somebody or alone.\n\nExample:/,
    );
  });

  test.concurrent("what a key says, with an example", async () => {
    const told = await hoverAt("people:\n  a: { bo|rn: about 1950 }\n");
    expect(told).toMatch(/^When somebody was born; .*\n\nExample:\n\n```yaml\n1978\n```/);
  });

  test.concurrent("what a kind says, before all others", async () => {
    const told = await hoverAt("ties:\n  - { between: [a, b], tie: |fused }\n");
    expect(told).toMatch(
      /^What lies between the two.\n\nAllowed Values:\n\n\* `fused`: So near that neither/,
    );
  });

  test.concurrent("what a level says", async () => {
    const told = await hoverAt("roles:\n  - { who: a, role: hero, level: hypo|thesis }\n");
    expect(told).toContain("* `hypothesis`: Supposed, and to be asked; never counted.");
  });
});
