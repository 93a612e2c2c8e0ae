import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFamily } from "../../../src/input/read.ts";
import { markdown } from "../../../src/report/formats/markdown.ts";
import type { Block, Pack } from "../../../src/report/pack/block.ts";
import { packOf } from "../../../src/report/pack/pack.ts";
import { parts } from "../../../src/report/pack/parts/index.ts";
import { familyOf } from "../../family.ts";

const everything = { reader: "clinician", paper: null, only: [] } as const;

async function packOfExample(file: string): Promise<Pack> {
  const { family } = readFamily(readFileSync(`examples/${file}`), file);
  return packOf(family!, everything);
}

function blocksOf<Kind extends Block["kind"]>(
  { sections }: Pack,
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] {
  return sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind),
  );
}

const examples = readdirSync("examples").filter((file) => file.endsWith(".yaml"));

describe.each(examples)("the pack of %s", (file) => {
  const made = packOfExample(file);

  test("has its parts in their order, and none that says nothing", async () => {
    const { sections } = await made;
    const order = parts.map(({ id }) => id);
    const ids = sections.map(({ id }) => id);
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
    expect(ids).toContain("genogram");
    expect(sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
  });

  test("gives no shares of a hundred", async () => {
    expect(markdown(await made)).not.toMatch(/\d\s?%|per ?cent/u);
  });

  test("has rows as long as their headings", async () => {
    for (const { columns, rows } of blocksOf(await made, "table"))
      for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test("is the same when it is made again", async () => {
    expect(await packOfExample(file)).toEqual(await made);
  });
});

describe("enmeshment, as an idea", () => {
  const made = packOfExample("enmeshment.genogram.yaml");

  test("is one pair, with guilt and anger at once", async () => {
    const [table] = blocksOf(await made, "table");
    expect(table?.rows).toHaveLength(1);
    expect(table?.rows[0]?.[0]).toBe("The parent and the child");
    expect(table?.rows[0]?.[1]).toContain("child: guilt, anger and frustration");
  });

  test("has no pattern", async () => {
    const { sections } = await made;
    const [first] = sections.find(({ id }) => id === "findings")?.blocks ?? [];
    expect(first).toMatchObject({ text: expect.stringMatching(/^Nothing was found/u) as unknown });
  });

  test("has the sheet of small steps, marked as general", async () => {
    const { sections } = await made;
    const sheet = sections.find(({ id }) => id === "steps");
    expect(sheet?.blocks[0]).toMatchObject({
      text: expect.stringMatching(/^General options to talk over, no advice/u) as unknown,
    });
    expect(sheet?.blocks.filter(({ kind }) => kind === "list")).toHaveLength(4);
  });
});

test("no steps where the bond is told to have changed", async () => {
  const ids = (await packOfExample("donna.genogram.yaml")).sections.map(({ id }) => id);
  expect(ids).not.toContain("steps");
});

test("the chronology is in order of time, with the index person’s age where it follows", async () => {
  const family = familyOf(`
index: ida
people:
  ida: { name: Ida, gender: female, born: 1980-05-01 }
  eva: { name: Eva, gender: female, born: about 1950, died: 1999 }
children:
  - { child: ida, of: eva }
events:
  - { id: move, who: [ida, eva], event: moved, when: when ida was 7 }
  - { who: ida, event: left-home, when: after move }
  - { who: eva, event: wished, what: a garden }
`);
  const { sections } = await packOf(family, {
    reader: "clinician",
    paper: null,
    only: ["chronology"],
  });
  const [, table] = sections[0]?.blocks ?? [];
  const rows = table?.kind === "table" ? table.rows : [];
  expect(rows.map(([year, age, , who, what]) => [year, age, who, what])).toEqual([
    ["1948–52", "", "Eva", "born"],
    ["1980", "0", "Ida", "born"],
    ["1987–88", "7", "Ida and Eva", "moved"],
    ["", "", "Ida", "left home"],
    ["1999", "18 to 19", "Eva", "died"],
  ]);
});

test("the legend stays in the column, though two signs are of the same words", async () => {
  const file = "twelve-sentences.genogram.yaml";
  const { family } = readFamily(readFileSync(`examples/${file}`), file);
  const pack = await packOf(family!, { reader: "clinician", paper: "letter", only: ["legend"] });
  const [picture] = blocksOf(pack, "picture");
  expect(picture?.scene.width).toBeLessThanOrEqual(500);
  expect(picture?.scene.height).toBeLessThan(400);
});

test("what was told by the one who told all has no column of its own", async () => {
  const family = familyOf(`
says: eva
people: { ida: { gender: female }, eva: { gender: female } }
ties:
  - { between: [ida, eva], tie: close }
  - { between: [eva, ida], tie: distant, says: ida }
roles:
  - { who: ida, role: confidant, toward: eva }
`);
  const options = { reader: "clinician", paper: null } as const;
  const headings = async (only: string): Promise<readonly string[] | undefined> =>
    blocksOf(await packOf(family, { ...options, only: [only] }), "table")[0]?.columns.map(
      ({ heading }) => heading,
    );
  expect(await headings("roles")).toEqual(["Who", "Role", "Toward"]);
  expect(await headings("ties")).toContain("As told by");
});

test("a part can be had alone", async () => {
  const family = familyOf(`people: { ida: { gender: female } }`);
  const { sections } = await packOf(family, {
    reader: "clinician",
    paper: null,
    only: ["genogram", "note"],
  });
  expect(sections.map(({ id }) => id)).toEqual(["genogram", "note"]);
});
