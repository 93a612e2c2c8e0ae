import { describe, expect, test } from "vitest";
import type { Ink, Point, Shape } from "../../../src/drawing/scene.ts";
import { familyOf } from "../../family.ts";
import { laidOut, noMarks } from "../layout/laid-out.ts";

async function linesOf(yaml: string, marks = noMarks): Promise<readonly Shape[]> {
  return (await laidOut(familyOf(yaml), marks)).places.lines;
}

function couple(union: string): string {
  return `
people: { ann: { name: Ann, gender: female }, bob: { name: Bob, gender: male } }
unions: [ { between: [ann, bob], ${union} } ]
`;
}

function pointsOf({ geometry }: Shape): readonly Point[] {
  return "points" in geometry ? geometry.points : [];
}

function dashOf(ink: Ink | undefined): readonly number[] {
  return ink?.kind === "path" ? ink.dash : [];
}

/** Slashes: the slanting strokes of a couple line. */
function slashes(lines: readonly Shape[]): readonly Shape[] {
  return lines.filter((line) => {
    const [a, b, ...more] = pointsOf(line);
    return more.length === 0 && a !== undefined && b !== undefined && a.x !== b.x && a.y !== b.y;
  });
}

function words(lines: readonly Shape[], part = "union-label"): string {
  return lines
    .flatMap((shape) => (shape.part === part && shape.ink.kind === "text" ? [shape.ink.text] : []))
    .join(" ");
}

describe("couple lines", () => {
  test("leave both symbols downwards and join below them", async () => {
    const [line] = await linesOf(couple("union: married"));
    const [from, left, right, to] = pointsOf(line!);
    expect(line!.of).toBe("unions/0");
    expect(from!.y).toBeCloseTo(20.75, 1);
    expect(left!.y).toBe(31);
    expect(right!.y).toBe(31);
    expect(to!.y).toBeCloseTo(20.75, 1);
    expect([from!.x, to!.x]).toEqual([left!.x, right!.x]);
  });

  test.each([
    ["union: married", [], 0],
    ["union: couple", [6, 4], 0],
    ["union: affair", [2, 3], 0],
    ["union: conception-only", [0.1, 3.4], 0],
    ["union: separated", [], 1],
    ["phases: [ { union: married }, { union: separated }, { union: divorced } ]", [], 2],
    ["phases: [ { union: couple }, { union: ended } ]", [6, 4], 1],
    ["phases: [ { union: couple }, { union: married } ]", [], 0],
    ["phases: [ { union: married }, { union: divorced }, { union: remarried } ]", [], 3],
    [
      "phases: [ { union: married }, { union: divorced }, { union: remarried }, { union: redivorced } ]",
      [],
      5,
    ],
    ["union: living-apart", [11, 4], 0],
    ["union: civil-partnership", [8, 3, 2, 3], 0],
  ])("%s", async (union, dash, count) => {
    const lines = await linesOf(couple(union));
    expect(dashOf(lines[0]?.ink)).toEqual(dash);
    expect(slashes(lines)).toHaveLength(count);
  });

  test("together again crosses the slash out", async () => {
    const lines = await linesOf(
      couple("phases: [ { union: married }, { union: separated }, { union: reconciled } ]"),
    );
    const leans = slashes(lines).map((line) => {
      const [a, b] = pointsOf(line);
      return Math.sign((b!.x - a!.x) * (b!.y - a!.y));
    });
    expect(leans.sort()).toEqual([-1, 1]);
  });

  test("two of whom only their child tells have a conception's line, and nothing more", async () => {
    const lines = await linesOf(`
people: { ann: { gender: female }, bob: { gender: male }, kid: }
children: [ { child: kid, of: [ann, bob] } ]
`);
    const union = lines.filter(({ part }) => part === "union-line");
    expect(union.map(({ ink }) => dashOf(ink))).toEqual([[0.1, 3.4]]);
    expect(words(lines)).toBe("");
  });

  test("what is supposed or said in general has no line", async () => {
    expect(await linesOf(couple("union: married, level: hypothesis"))).toEqual([]);
    expect(await linesOf(couple("union: married, answer: no"))).toEqual([]);
  });

  test("a line to a farther partner runs below the nearer one's", async () => {
    const lines = await linesOf(`
people: { ann: { gender: female }, b1: { gender: male }, b2: { gender: male }, b3: { gender: male } }
unions:
  - { between: [ann, b1], union: married, when: 1970 }
  - { between: [ann, b2], union: married, when: 1980 }
  - { between: [ann, b3], union: married, when: 1990 }
`);
    const heights = lines
      .filter((line) => pointsOf(line).length === 4)
      .map((line) => pointsOf(line)[1]!.y);
    expect(heights.sort()).toEqual([31, 31, 44]);
  });
});

test("a slash stands on a stretch that is plainly its own line's", async () => {
  const { places, figures } = await laidOut(
    familyOf(`
people:
  ann: { name: Ann, gender: female }
  b1: { name: Bartholomew, gender: male }
  b2: { name: Constantine, gender: male }
  b3: { name: Dietmar, gender: male }
unions:
  - { between: [ann, b1], phases: [ { union: couple, lasting: a few months }, { union: ended } ] }
  - { between: [ann, b2], phases: [ { union: couple }, { union: ended } ] }
  - { between: [ann, b3], phases: [ { union: married }, { union: divorced, when: 1990 } ] }
`),
    noMarks,
  );
  const strokes = slashes(places.lines);
  expect(strokes).toHaveLength(4);
  for (const stroke of strokes) {
    const [a, b] = pointsOf(stroke);
    const [x, low] = [(a!.x + b!.x) / 2, Math.max(a!.y, b!.y)];
    const others = places.lines.filter(
      (line) => line.of !== stroke.of && pointsOf(line).length === 4,
    );
    for (const line of others) {
      const [, from, to] = pointsOf(line);
      const isThere = Math.min(from!.x, to!.x) < x && x < Math.max(from!.x, to!.x);
      if (isThere) expect(Math.abs(from!.y - low)).toBeGreaterThan(3);
    }
    for (const [id, at] of places.people)
      expect(Math.abs(at.x - x)).toBeGreaterThan(figures.get(id)!.radius);
  }
});

describe("words above a couple line", () => {
  test.each([
    ["union: married", ""],
    ["union: married, when: 1970", "m. 1970"],
    ["union: married, when: about 1970", "m. ~1970"],
    ["union: married, from: 1970, until: 1980", "m. 1970–1980"],
    [
      "phases: [ { union: married, when: 1966 }, { union: divorced, when: 1978 } ]",
      "m. 1966, d. 1978",
    ],
    ["phases: [ { union: married }, { union: divorced, when: bob was 5 } ]", "d. (Bob 5)"],
    ["union: affair", "affair"],
    ["union: living-apart", "LAT"],
    ["union: annulled", "ann."],
    [
      "phases: [ { union: married, when: 1970 }, { union: widowed, when: 1988 } ]",
      "m. 1970, w. 1988",
    ],
    ["union: couple, from: before bobs-trip", "rel. from before Bob’s trip"],
    ["union: married, when: the year before bobs-trip", "m. the year before Bob’s trip"],
  ])("%s: %s", async (union, said) => {
    const trip = `events: [ { id: bobs-trip, who: bob, event: left-home } ]`;
    expect(words(await linesOf(couple(union) + trip))).toBe(said);
  });

  test("carry the numbers of the union, with or without words", async () => {
    const tags = [{ number: 4, form: "repeat" as const, on: [["unions", 0]] }];
    for (const union of ["union: married", "union: married, when: 1970"]) {
      const lines = await linesOf(couple(union), { ...noMarks, tags });
      expect(lines.filter(({ part, of }) => part === "tag" && of === "4").length).toBeGreaterThan(
        0,
      );
    }
  });
});

describe("child lines", () => {
  const people = `
people:
  ann: { name: Ann, gender: female }
  bob: { name: Bob, gender: male }
  kid: { name: Kit }
unions: [ { between: [ann, bob], union: married } ]
`;
  const child = async (line: string): Promise<readonly Shape[]> =>
    (await linesOf(`${people}children: [ { child: kid, ${line} } ]`)).filter(
      ({ part }) => part !== "union-line",
    );

  test("by birth: one firm line from the couple line to the symbol", async () => {
    const [line, ...more] = await child("of: [ann, bob]");
    expect(more).toEqual([]);
    expect(line!.of).toBe("kid");
    expect(dashOf(line!.ink)).toEqual([]);
    const [from, to] = pointsOf(line!);
    expect(from!.y).toBe(31);
    expect(from!.x).toBe(to!.x);
  });

  test("adopted: a firm and a dashed line side by side", async () => {
    const lines = await child("adopted-by: [ann, bob]");
    expect(lines.map(({ ink }) => dashOf(ink))).toEqual([[], [6, 4]]);
  });

  test("fostered or raised: dotted, and said in words", async () => {
    const lines = await child("fostered-by: [ann, bob]");
    expect(dashOf(lines[0]!.ink)).toEqual([2, 3]);
    expect(words(lines, "label")).toBe("fostered by");
  });

  test("a parent who also raised the child has one line", async () => {
    expect(await child("of: [ann, bob], raised-by: ann")).toHaveLength(1);
  });

  test("a child with two pairs of parents has a line to each, apart", async () => {
    const lines = await linesOf(`
people: { ann: , mona: { gender: female }, dirk: { gender: male }, kid: }
unions: [ { between: [dirk, mona], union: married } ]
children: [ { child: kid, of: ann, adopted-by: [dirk, mona] } ]
`);
    const lower = lines
      .filter(({ part, of }) => part === "child-line" && of === "kid")
      .map((line) => pointsOf(line).at(-1)!);
    const lowest = Math.max(...lower.map(({ y }) => y));
    const ends = lower
      .filter(({ y }) => y > lowest - 2)
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    expect(ends).toHaveLength(3);
    expect(ends.at(-1)! - ends[0]!).toBeGreaterThan(8);
  });
});
