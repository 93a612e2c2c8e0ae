import { describe, expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import type { Scene, Shape } from "../../../src/drawing/scene.ts";
import { signOf } from "../../../src/drawing/symbols/sign-of.ts";
import type { Sign } from "../../../src/drawing/symbols/sign.ts";
import { familyOf } from "../../family.ts";
import { faultsOf } from "../metrics.ts";
import { noMarks } from "../page/examples.ts";

function sign(keys: string, more = ""): Sign {
  const family = familyOf(`people: { ann: { ${keys} }, ben: { name: Ben } }\n${more}`);
  return signOf(family, family.people.get("ann")!);
}

function draw(yaml: string): Promise<Scene> {
  return drawFamily(familyOf(yaml), { marks: noMarks, phases: "all" });
}

function textOf({ shapes }: Scene, part: string): string {
  return shapes
    .flatMap((shape) => (shape.part === part && shape.ink.kind === "text" ? [shape.ink.text] : []))
    .join(" ");
}

test.each([
  ["kind: pregnancy", { shape: "triangle", side: 0.7, died: null }],
  ["kind: miscarriage", { shape: "dot", side: 0.28, died: null }],
  ["kind: abortion", { shape: "cross", side: 0.32, died: null }],
  ["kind: stillbirth, gender: male", { shape: "square", side: 0.5, died: "cross" }],
  ["kind: pet", { shape: "diamond", framed: true }],
  ["gender: female, orientation: lesbian", { shape: "circle", orientation: "firm" }],
  ["gender: male, orientation: bisexual", { orientation: "broken" }],
  ["gender: male, orientation: heterosexual", { orientation: null }],
  ["gender: female, assigned: male", { shape: "circle", inner: "square" }],
  ["gender: female, assigned: female", { inner: null }],
  ["gender: female, assigned: intersex", { inner: null }],
  ["migration: from Poland", { waves: 1 }],
  ["culture: [Polish, French], migration: from Poland", { waves: 2 }],
  ["tags: [secret]", { secret: true }],
  ["name: Ann", { waves: 0, secret: false, letter: null, beside: [] }],
])("%s", (keys, seen) => {
  expect(sign(keys)).toMatchObject(seen);
});

test("a migration told as an event has the same wave, and its words", () => {
  const told = (word: string): string => `events: [{ who: ann, event: ${word}, when: 1956 }]`;
  expect(sign("name: Ann", told("emigrated")).waves).toBe(1);
  expect(sign("name: Ann", told("fled")).waves).toBe(1);
  expect(sign("name: Ann", told("moved")).waves).toBe(0);
  expect(sign("name: Ann", told("migrated").replace("1956", "1956, answer: no")).waves).toBe(0);
});

test("who gave seed or egg, or carried the child, and no more has a letter", () => {
  const child = (words: string): string => `children: [{ child: ben, ${words} }]`;
  expect(sign("name: Ann", child("donor: ann")).letter).toBe("D");
  expect(sign("name: Ann", child("carried-by: ann")).letter).toBe("S");
  expect(sign("name: Ann", child("of: ann")).letter).toBeNull();
  expect(sign("name: Ann", child("donor: ann, adopted-by: ann")).letter).toBeNull();
});

test("habits are letters beside the symbol and fill nothing", () => {
  const told = `conditions: [{ who: ann, condition: smoking }, { who: ann, condition: obesity }]`;
  expect(sign("name: Ann", told)).toMatchObject({
    beside: ["S", "O"],
    conditions: { illness: "not", substance: "not" },
  });
});

const losses = `
people:
  ann: { name: Ann, gender: female }
  first: { kind: miscarriage, died: 1960 }
  second: { kind: stillbirth, gender: female, died: 1963 }
  kim: { name: Kim }
  third: { kind: pregnancy, due: spring 2026 }
  rex: { kind: pet, name: Rex, species: dog }
children: [{ child: [first, second, kim, third], of: ann }]
ties: [{ between: [kim, rex], tie: close }]
`;

test("losses, a pregnancy and an animal are said in words, and the legend has each", async () => {
  const scene = await draw(losses);
  const words = textOf(scene, "label");
  for (const said of [
    "miscarriage 1960",
    "stillbirth 1963",
    "pregnancy due spring 2026",
    "Rex dog",
  ])
    expect(words).toContain(said);
  const legend = textOf(scene, "legend");
  for (const kind of ["miscarriage", "stillbirth", "pregnancy", "animal"])
    expect(legend).toContain(kind);
  expect(legend).not.toContain("died");
  expect(faultsOf(scene.shapes.filter(({ part }) => part !== "legend")).overlaps).toEqual([]);
});

test("a place is drawn where somebody has a tie to it", async () => {
  const yaml = (more: string): string =>
    `people: { ann: { name: Ann } }\nplaces: { church: { kind: church } }\n${more}`;
  expect(textOf(await draw(yaml("")), "label")).toBe("Ann");
  const tied = await draw(yaml("ties: [{ between: [ann, church], tie: supportive }]"));
  expect(textOf(tied, "label")).toBe("Ann church");
  expect(textOf(tied, "legend")).toContain("place or institution");
});

describe("twins", () => {
  const children = (twins: string): string => `
people: { ann: { name: Ann }, ben: { name: Ben }, x: { name: X }, y: { name: Y }, z: { name: Z } }
unions: [{ between: [ann, ben], union: married }]
children: [{ child: [x, y], of: [ann, ben]${twins} }, { child: z, of: [ann, ben] }, { eldest-first: [x, y, z] }]
`;
  const slanted = ({ shapes }: Scene): readonly Shape[] =>
    shapes.filter(({ part, geometry }) => {
      if (part !== "child-line" || !("points" in geometry)) return false;
      const [a, b] = geometry.points;
      return Math.abs(a!.x - b!.x) > 1 && Math.abs(a!.y - b!.y) > 1;
    });
  const signs = ({ shapes }: Scene): readonly Shape[] =>
    shapes.filter(({ part }) => part === "twin-bar");

  test("leave the sibship's line at one point", async () => {
    const lines = slanted(await draw(children(", twins: fraternal")));
    const starts = lines.map(({ geometry }) => "points" in geometry && geometry.points[0]);
    expect(lines.map(({ of }) => of)).toEqual(["x", "y"]);
    expect(starts[0]).toEqual(starts[1]);
    expect(slanted(await draw(children("")))).toEqual([]);
  });

  test("have a bar if identical, a question mark if nobody knows, nothing otherwise", async () => {
    expect(signs(await draw(children(", twins: fraternal")))).toEqual([]);
    const [bar] = signs(await draw(children(", twins: identical")));
    expect(bar!.ink.kind).toBe("path");
    const [question] = signs(await draw(children(", twins: unknown")));
    expect(question!.ink).toMatchObject({ kind: "text", text: "?" });
  });
});
