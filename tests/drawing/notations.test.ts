import { describe, expect, test } from "vitest";
import { drawFamily } from "../../src/drawing/draw.ts";
import { notations } from "../../src/drawing/notations/index.ts";
import type { NotationName } from "../../src/drawing/notations/index.ts";
import type { Scene } from "../../src/drawing/scene.ts";
import { familyOf } from "../family.ts";
import { noMarks } from "./page/examples.ts";

const text = `
people:
  ida: { name: Ida, gender: female, assigned: male }
  eva: { name: Eva, gender: female }
  max: { name: Max, gender: male }
  lost: { kind: miscarriage }
children: [{ child: [ida, lost], of: [eva, max] }]
unions:
  - { between: [eva, max], phases: [ { union: married }, { union: separated, custody: max } ] }
ties:
  - { between: [ida, eva], tie: cutoff, by: ida }
  - { between: [ida, max], tie: discord }
`;

function drawn(notation: NotationName, ties = text): Promise<Scene> {
  const family = familyOf(`${ties}draw: { notation: ${notation}, gender-history: shown }\n`);
  return drawFamily(family, { marks: noMarks, phases: "all" });
}

function inks({ shapes }: Scene, part: string, of: string): readonly string[] {
  return shapes.flatMap((shape) =>
    shape.part === part && shape.of.startsWith(of) && shape.ink.kind === "path"
      ? [`${shape.ink.d} ${shape.ink.dash.join()}`]
      : [],
  );
}

function words({ shapes }: Scene, part: string): string {
  return shapes
    .flatMap((shape) => (shape.part === part && shape.ink.kind === "text" ? [shape.ink.text] : []))
    .join(" ");
}

describe("where the standards differ", () => {
  test("a cutoff: bars on a line, bars on a broken line, an arc around one", async () => {
    const count = async (name: NotationName) =>
      inks(await drawn(name), "tie-mark", "ties/0").length;
    expect(await count("mcgoldrick")).toBe(3);
    expect(await count("bowen")).toBe(1);
    const line = inks(await drawn("genopro"), "tie", "ties/0");
    expect(line.every((ink) => ink.endsWith("6,4"))).toBe(true);
  });

  test("the outer shape is the gender lived, in GenoPro the inner one", async () => {
    const outer = async (name: NotationName) => inks(await drawn(name), "symbol", "ida")[0] ?? "";
    expect(await outer("mcgoldrick")).toContain("A");
    expect(await outer("genopro")).not.toContain("A");
    expect(words(await drawn("genopro"), "legend")).toContain("outside: assigned male at birth");
  });

  test("a slash leans back in GenoPro, and toward the one with the children with Bowen", async () => {
    const lean = async (name: NotationName, told = text): Promise<number> => {
      const slash = inks(await drawn(name, told), "union-line", "unions/0")[1] ?? "";
      const [from = 0, , to = 0] = [...slash.matchAll(/-?[\d.]+/g)].map(Number);
      return Math.sign(to - from);
    };
    expect(await lean("mcgoldrick")).toBe(1);
    expect(await lean("genopro")).toBe(-1);
    expect(await lean("bowen")).toBe(-1);
    expect(await lean("bowen", text.replace("custody: max", "custody: eva"))).toBe(1);
  });

  test("a loss is a crossed triangle in GenoPro", async () => {
    expect(inks(await drawn("genopro"), "symbol", "lost")).toHaveLength(5);
    expect(inks(await drawn("mcgoldrick"), "symbol", "lost")).toHaveLength(1);
  });
});

test.each(Object.keys(notations))(
  "the legend of %s says what others mean by a sign",
  async (name) => {
    const legend = words(await drawn(name as NotationName), "legend");
    expect(legend).toContain(`Signs after ${notations[name as NotationName].source}.`);
    expect(legend).toMatch(/two bars/i);
  },
);

test("of signs that nobody reads otherwise nothing is said", async () => {
  const plain = familyOf("people: { ida: { name: Ida, gender: female } }");
  const legend = words(await drawFamily(plain, { marks: noMarks, phases: "all" }), "legend");
  expect(legend).toBe("woman");
});

test("how strong a tie is is counted in lines by the Bowen school alone, phase by phase", async () => {
  const strong = (
    intensities: readonly string[],
  ): string => `${text.slice(0, text.indexOf("ties:"))}
ties:
  - between: [ida, eva]
    phases: [${intensities.map((each) => `{ tie: fused${each} }`).join(", ")}]
`;
  const lines = async (name: NotationName, ...told: readonly string[]): Promise<number[]> =>
    inks(await drawn(name, strong(told)), "tie", "ties/0").map((ink) => ink.split("M").length - 1);
  expect(await lines("bowen", "")).toEqual([3]);
  expect(await lines("bowen", ", intensity: strong")).toEqual([4]);
  const rising = [", intensity: slight", ", intensity: strong"];
  expect(await lines("bowen", ...rising)).toEqual([2, 4]);
  expect(await lines("mcgoldrick", ...rising)).toEqual([3]);
  const legend = words(await drawn("bowen", strong(rising)), "legend");
  expect(legend).toContain("fused, slight");
  expect(legend).toContain("fused, strong");
});

test("GenoPro marks the line of a couple whose children are all told, or maybe not all", async () => {
  const asked = (line: string): string =>
    `${text.slice(0, text.indexOf("ties:"))}asked: [${line}]\n`;
  const legend = async (name: NotationName, line: string): Promise<string> =>
    words(await drawn(name, asked(line)), "legend");
  const lines = async (line: string): Promise<number> =>
    inks(await drawn("genopro", asked(line)), "union-line", "unions/0").length;
  const all = "{ asked: children, about: max, answer: no others }";
  const only = "{ asked: siblings, about: ida, answer: no others }";
  const maybe = "{ asked: children, about: [eva, max], answer: unknown }";
  for (const line of [all, only])
    expect(await legend("genopro", line)).toContain("all children told");
  expect(await legend("genopro", maybe)).toContain("maybe more children");
  expect(await legend("genopro", "{ asked: losses, about: eva, answer: no others }")).not.toContain(
    "children",
  );
  expect(await legend("mcgoldrick", all)).not.toContain("told");
  expect((await lines(all)) - (await lines(""))).toBe(1);
});
