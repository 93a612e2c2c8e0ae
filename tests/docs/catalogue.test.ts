import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { areas } from "../../src/catalogue/areas.ts";
import { assignedGenders } from "../../src/catalogue/assigned.ts";
import { beings } from "../../src/catalogue/beings.ts";
import { conditions } from "../../src/catalogue/conditions.ts";
import { events } from "../../src/catalogue/events.ts";
import { feelings } from "../../src/catalogue/feelings.ts";
import { intensities } from "../../src/catalogue/intensities.ts";
import { manners } from "../../src/catalogue/manners.ts";
import { orientations } from "../../src/catalogue/orientations.ts";
import { genders } from "../../src/catalogue/people.ts";
import { roles } from "../../src/catalogue/roles.ts";
import { statuses } from "../../src/catalogue/statuses.ts";
import { ties } from "../../src/catalogue/ties.ts";
import { triangleDynamics } from "../../src/catalogue/triangle-dynamics.ts";
import { unions } from "../../src/catalogue/unions.ts";
import { zygosities } from "../../src/catalogue/zygosities.ts";

// docs/catalogue.md is made from the tables of facts. UPDATE=1 writes it.

type Cells = readonly string[];

function table(head: Cells, rows: readonly Cells[]): string {
  const widths = head.map((title, i) =>
    Math.max(...[head, ...rows].map((row) => (row[i] ?? title).length)),
  );
  const line = (cells: Cells): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

const code = (word: string): string => `\`${word}\``;
const also = (words: readonly string[]): string => words.map(code).join(", ");

/** A table of words, what they are in words, and how else they may be written. */
const words = (
  rows: Readonly<Record<string, { label: string; words?: readonly string[]; means?: string }>>,
): string =>
  table(
    ["word", "in words", "also written"],
    Object.entries(rows).map(([key, row]) => [
      code(key),
      row.means ?? row.label,
      also(row.words ?? []),
    ]),
  );

const sections: readonly (readonly [title: string, says: string, table: string])[] = [
  [
    "Ties",
    "`tie:` on lines under `ties` and `unions`. A one-way tie is done by somebody: say who with `by:`. " +
      "Copies for the family itself say it in plain words, where the word is the field’s.",
    table(
      ["word", "says", "drawn as", "to the family", "also written", "way"],
      Object.entries(ties).map(([key, { label, plain, means, words, way }]) => [
        code(key),
        means,
        label,
        plain ?? "",
        also(words),
        way,
      ]),
    ),
  ],
  [
    "Unions",
    "`union:` on lines under `unions`, in order of time.",
    table(
      ["word", "the two", "on the couple line", "also written", "the couple"],
      Object.entries(unions).map(([key, { code: short, means, words, does }]) => [
        code(key),
        means,
        short,
        also(words),
        { begins: "begins", ends: "ends", marks: "" }[does],
      ]),
    ),
  ],
  [
    "Roles",
    "`role:` on lines under `roles`, with `who:` and mostly `toward:`. Roles of one family can be " +
      "matched as the same kind; all others match only themselves. No role follows from another.",
    table(
      ["word", "drawn as", "to the family", "whoever holds it", "also written", "family"],
      Object.entries(roles).map(([key, { label, plain, means, words, family }]) => [
        code(key),
        label,
        plain ?? "",
        means,
        also(words),
        family ?? "",
      ]),
    ),
  ],
  ["Feelings", "`feels:` in a bond or an event: each side, one or several.", words(feelings)],
  [
    "Conditions",
    "`condition:` on lines under `conditions`. Illness fills the left half of the symbol, a substance " +
      "the lower half; a symptom is somebody's word and fills nothing.",
    table(
      ["word", "in words", "also written", "is"],
      Object.entries(conditions).map(([key, { label, words, group }]) => [
        code(key),
        label,
        also(words),
        group,
      ]),
    ),
  ],
  [
    "Statuses",
    "`status:` of a condition; `present` if left out.",
    table(
      ["word", "the person"],
      Object.entries(statuses).map(([key, { means }]) => [code(key), means]),
    ),
  ],
  [
    "Events",
    "`event:` on lines under `events`, and between the phases of a bond.",
    table(
      ["word", "in words", "also written", "lasts", "may stand without `who`"],
      Object.entries(events).map(([key, { label, means, words, lasts, public: isPublic }]) => [
        code(key),
        means ?? label,
        also(words),
        lasts ? "yes" : "",
        isPublic ? "yes" : "",
      ]),
    ),
  ],
  [
    "Genders",
    "`gender:` of a person, as lived.",
    table(
      ["word", "says", "also written", "shape"],
      Object.entries(genders).map(([key, { means, words, shape }]) => [
        code(key),
        means,
        also(words),
        shape,
      ]),
    ),
  ],
  [
    "Beings",
    "`kind:` under `people`; `person` if left out. Only people are counted by patterns.",
    words(beings),
  ],
  [
    "Assigned genders",
    "`assigned:` of a person; drawn only when asked for.",
    words(assignedGenders),
  ],
  ["Orientations", "`orientation:` of a person.", words(orientations)],
  ["Manners of death", "`manner:` of a person who died.", words(manners)],
  ["Twins", "`twins:` on a line of `children` that names all of one birth.", words(zygosities)],
  ["Intensities", "`intensity:` of a tie.", words(intensities)],
  ["Dynamics of triangles", "`dynamic:` on lines under `triangles`.", words(triangleDynamics)],
  [
    "Sides of a life",
    "The key on lines under `functioning`, with words of the family after it; each of them can be asked after.",
    words(areas),
  ],
];

const page = [
  "# The words of the family file",
  "Made from the catalogue. Any word here may stand where its section says; a word that is not here is answered with the nearest that is.",
  "All symbols and lines, in [colour](catalogue/colour.svg), for [black print](catalogue/book.svg) and in [grey](catalogue/grey.svg):",
  "![Every symbol and line with its words](catalogue/colour.svg)",
  "Where other schools draw otherwise: the signs of [GenoPro](catalogue/genopro-colour.svg) ([black](catalogue/genopro-book.svg), [grey](catalogue/genopro-grey.svg)) and of [the Bowen school](catalogue/bowen-colour.svg) ([black](catalogue/bowen-book.svg), [grey](catalogue/bowen-grey.svg)).",
  ...sections.flatMap(([title, says, rows]) => [`## ${title}`, says, rows]),
]
  .join("\n\n")
  .concat("\n");

test("docs/catalogue.md lists every word of the catalogue", () => {
  if (process.env["UPDATE"] !== undefined) writeFileSync("docs/catalogue.md", page);
  expect(existsSync("docs/catalogue.md")).toBe(true);
  expect(readFileSync("docs/catalogue.md", "utf8")).toBe(page);
});
