import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Reading, readFamily } from "../../src/input/read.ts";
import { anyFamilyText } from "../families/random/family.ts";
import { said } from "../family.ts";

/** What every reading promises, whatever was read. */
function keepsItsPromises(reading: Reading): void {
  const { family, diagnostics, text } = reading;
  const broken = diagnostics.some(({ severity }) => severity === "error");
  expect(family === null).toBe(broken);
  for (const { span, message, code } of diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.start).toBeLessThanOrEqual(text.text.length);
    expect(message).not.toMatch(/undefined|NaN|\[object|Invalid/);
    expect(code).toMatch(/^[a-z][a-z0-9-]*$/);
  }
  // Each message stands alone, whatever the file has in it.
  const heads = said(reading)
    .split("\n")
    .filter((line) => line.startsWith("any:"));
  expect(heads).toHaveLength(diagnostics.length);
}

test("reading any bytes throws nothing", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      keepsItsPromises(readFamily(bytes, "any"));
    }),
    { numRuns: 500 },
  );
});

const pieces = fc.constantFrom(
  ..."{ } [ ] , : - ? # & * ! | > ' \" % @ ` ~ << --- ... \n \t \\ 1978 before after id of was later".split(
    " ",
  ),
  ...[
    "\n  ",
    "\n- ",
    " ",
    "\r\n",
    "anna",
    "people:",
    "ties:",
    "phases:",
    "between:",
    "tie: close",
    "genogram: 1\n",
  ],
  ...["__proto__", "constructor", "\u0000", "\ufeff", "\u202e", "é", "家", "👪", "null", "yes"],
);

test("reading any pile of YAML's signs and our words throws nothing", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      keepsItsPromises(readFamily(parts.join(""), "any"));
    }),
    { numRuns: 1500 },
  );
});

const runs = Number(process.env["RUNS"] ?? 100);

const files = readdirSync("examples")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(join("examples", name), "utf8"));

/** A file without a mistake, of any shape. */
const whole = fc.oneof({ weight: 3, arbitrary: anyFamilyText }, fc.constantFrom(...files));

interface Slip {
  readonly what: "type" | "double" | "swap" | "cut the rest";
  readonly at: number;
  readonly length: number;
  readonly other: number;
  readonly put: string;
}

const slips = fc.array(
  fc.record<Slip>({
    what: fc.oneof(
      { weight: 3, arbitrary: fc.constant("type" as const) },
      fc.constantFrom("double", "swap", "cut the rest"),
    ),
    at: fc.nat(),
    length: fc.nat({ max: 30 }),
    other: fc.nat(),
    put: fc.oneof(pieces, fc.constant("")),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What the hand does by accident: it types elsewhere, pastes twice, moves a piece, loses the rest. */
function slipped(text: string, { what, at, length, other, put }: Slip): string {
  const start = at % (text.length + 1);
  const [before, piece, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  if (what === "type") return before + put + after;
  if (what === "double") return before + piece + piece + after;
  if (what === "cut the rest") return before;
  const there = other % (after.length + 1);
  return before + after.slice(0, there) + piece + after.slice(there);
}

test("reading any family with slips of the hand throws nothing", () => {
  fc.assert(
    fc.property(whole, slips, (file, all) => {
      keepsItsPromises(readFamily(all.reduce(slipped, file), "any"));
    }),
    { numRuns: runs },
  );
}, 120_000);

test("bytes that are no text, in the middle of any family, throw nothing", () => {
  const broken = fc.record({
    at: fc.nat(),
    put: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    cut: fc.nat({ max: 40 }),
  });
  fc.assert(
    fc.property(whole, broken, (text, { at, put, cut }) => {
      const file = new TextEncoder().encode(text);
      const start = at % (file.length + 1);
      const rest = file.subarray(start + cut);
      keepsItsPromises(readFamily(Buffer.concat([file.subarray(0, start), put, rest]), "any"));
    }),
    { numRuns: runs },
  );
}, 120_000);

test("a line that cannot be read hides no mistake of another line, and makes none", () => {
  const family = `genogram: 1\npeople:\n  anna: { gender: female }\n  berta: {}\nties:\n`;
  const good = '  - { between: [anna, berta], tie: close, note: "N" }\n';
  const slip = fc.constantFrom(
    "  - { between: [anna, berta], tie: close\n",
    "  - { between: [anna, berta, tie: close }\n",
    '  - { between: [anna, berta], note: "open }\n',
    "  - { between: [anna, berta], note: he said: no }\n",
    "  - between: [anna, berta]\n    tie: close, by: anna\n",
    "  - { between: [anna, berta], note: @home }\n",
    "  - { between: [anna, berta], note: *star }\n",
    "  - { between: [anna, berta] tie: close }\n",
  );
  const wrong = "  - { between: [anna, berta], tie: clos }\n";
  const line = fc.oneof(
    fc.nat({ max: 99 }).map((n) => good.replace("N", String(n))),
    slip,
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 5 }),
      fc.array(line, { maxLength: 5 }),
      (before, after) => {
        const text = [family, ...before, wrong, ...after].join("");
        const { diagnostics } = readFamily(text, "any");
        const slips = [...before, ...after].filter(
          (one) => !one.includes('note: "') || one.includes("open"),
        );
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        expect(errors.map(({ code }) => code)).toContain("unknown-kind");
        expect(errors).toHaveLength(slips.length + 1);
      },
    ),
    { numRuns: 300 },
  );
});

/** A value of any shape where the language wants another. */
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("anna", "berta", "close", "1978", "later", "after bond", "", "now", "no"),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        "between",
        "tie",
        "phases",
        "when",
        "id",
        "feels",
        "who",
        "by",
        "is",
        "of",
        "child",
        "x-a",
        "__proto__",
      ),
      tie("value"),
      { maxKeys: 4 },
    ),
  ),
})).value;

const sections = fc.dictionary(
  fc.constantFrom(
    ...[
      "people",
      "helpers",
      "groups",
      "places",
      "children",
      "unions",
      "ties",
      "roles",
      "conditions",
    ],
    ...[
      "events",
      "households",
      "triangles",
      "asked",
      "notes",
      "questions",
      "index",
      "says",
      "written",
      "title",
    ],
  ),
  values,
  { maxKeys: 5 },
);

test("reading values of any shape in any section throws nothing", () => {
  fc.assert(
    fc.property(sections, (file) => {
      keepsItsPromises(readFamily(JSON.stringify({ genogram: 1, ...file }), "any"));
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ["brackets", "[".repeat(100_000)],
  ["braces", "{a: ".repeat(20_000)],
  ["indents", Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ["hyphens", "- ".repeat(50_000)],
  ["garbage", "}{][:,\"'".repeat(10_000)],
  ["blank lines", "\n".repeat(99_000)],
  ["a word a line", "word\n".repeat(90_000)],
  ["items", "- a\n".repeat(90_000)],
  ["one word", "a".repeat(1_900_000)],
  ["invalid bytes", "\ufffd".repeat(500_000)],
  ["keys", `people:\n${Array.from({ length: 20_000 }, (_, i) => `  a${i}:`).join("\n")}`],
  ["aliases", `a: &a [1]\nb: [${"*a,".repeat(20_000)}]`],
])("a big file of %s is read quickly", (_, text) => {
  const before = performance.now();
  keepsItsPromises(readFamily(text, "any"));
  expect(performance.now() - before).toBeLessThan(8000);
});
