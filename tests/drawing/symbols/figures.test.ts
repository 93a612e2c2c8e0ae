import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/drawing/figure.ts";
import type { Marks } from "../../../src/drawing/marks.ts";
import { scaleFor } from "../../../src/drawing/scale.ts";
import type { Ink } from "../../../src/drawing/scene.ts";
import { figuresOf } from "../../../src/drawing/symbols/figures.ts";
import { familyOf } from "../../family.ts";

const noMarks: Marks = { halo: null, tags: [], words: [], captions: [], questions: [], more: null };

function figures(yaml: string, marks = noMarks): ReadonlyMap<string, Figure> {
  return figuresOf(familyOf(yaml), scaleFor(5), marks);
}

function figure(yaml: string, id: string, marks = noMarks): Figure {
  const found = figures(yaml, marks).get(id);
  if (found === undefined) throw new Error(`${id} is not drawn`);
  return found;
}

/** The label's lines, joined as they were wrapped. */
function said(yaml: string, id: string): string {
  return figure(yaml, id)
    .label.lines.map(({ text }) => text)
    .join(" ");
}

function inks(yaml: string, id: string, part: "symbol" | "condition"): readonly Ink[] {
  return figure(yaml, id)
    .draw({ x: 0, y: 0 })
    .filter((shape) => shape.part === part)
    .map(({ ink }) => ink);
}

function isDashed(ink: Ink | undefined): boolean {
  return ink?.kind === "path" && ink.dash.length > 0;
}

describe("the same seat toward many stands under the name, as one would say it", () => {
  const people = ["ann", "ben", "cleo", "dan"];
  const yaml = `
people:
  aunt: { name: May }
${people.map((id) => `  ${id}: { name: ${id} }`).join("\n")}
roles:
${people.map((id) => `  - { who: aunt, role: kinship-carer, toward: ${id} }`).join("\n")}
`;

  test("for the clinician", () => {
    expect(said(yaml, "aunt")).toBe("May kinship carer of ann, ben, cleo and dan");
  });

  test("and in plain words", () => {
    const plain = figuresOf({ ...familyOf(yaml), wording: "plain" }, scaleFor(5), noMarks);
    const lines = plain.get("aunt")?.label.lines.map(({ text }) => text);
    expect(lines?.join(" ")).toBe("May relative who brings up ann, ben, cleo and dan");
  });
});

describe("who is drawn", () => {
  const yaml = `
people: { ann: , bob: }
helpers: { nurse: { kind: nurse }, doctor: { kind: physician } }
groups: { friends: { of: ann }, exes: { of: ann, gender: male } }
places: { town: { kind: town } }
unions: [ { between: [ann, exes], union: couple } ]
ties: [ { between: [ann, nurse], tie: supportive }, { between: [ann, bob], tie: close } ]
`;
  test("all people; helpers and groups only with a tie or role; never places", () => {
    expect([...figures(yaml).keys()].sort()).toEqual(["ann", "bob", "exes", "nurse"]);
  });

  test("a partner group stands among kin, a helper at the margin", () => {
    expect(figure(yaml, "exes").margin).toBe(false);
    expect(figure(yaml, "nurse").margin).toBe(true);
  });

  test("a tie that is only supposed, or known not to be, draws nobody in", () => {
    for (const blank of ["level: general", "level: hypothesis", "answer: no"]) {
      const drawn = figures(`
people: { ann: }
helpers: { nurse: { kind: nurse } }
ties: [ { between: [ann, nurse], tie: supportive, ${blank} } ]
`);
      expect([...drawn.keys()]).toEqual(["ann"]);
    }
  });
});

describe("symbols", () => {
  test.each([
    ["male", /^M-20 -20H20V20H-20Z$/],
    ["female", /A20 20/],
    ["non-binary", /A20 20 0 0 1 20 0V20Z$/],
    ["unknown", /A12 12/],
  ])("%s has its shape", (gender, outline) => {
    const [first] = inks(`people: { ann: { name: Ann, gender: ${gender} } }`, "ann", "symbol");
    expect(first?.kind === "path" ? first.d : "").toMatch(outline);
  });

  test("whoever is only named as somebody's parent has a dashed outline; a name makes it firm", () => {
    const parent = (said: string): Ink | undefined =>
      inks(
        `
people: { kid: , dad: { ${said} } }
children: [ { child: kid, of: dad } ]
`,
        "dad",
        "symbol",
      )[0];
    expect(isDashed(parent("gender: male"))).toBe(true);
    expect(isDashed(parent("gender: male, name: Dan"))).toBe(false);
    expect(isDashed(parent("gender: male, died: yes"))).toBe(false);
  });

  test("being absent, or there at a conception, says no more than existence", () => {
    const yaml = (more: string): string => `
people: { kid: , mum: { gender: female }, dad: { gender: male } }
unions: [ { between: [mum, dad], union: ${more} } ]
children: [ { child: kid, of: [mum, dad], raised-by: mum, without: dad } ]
`;
    expect(isDashed(inks(yaml("conception-only"), "dad", "symbol")[0])).toBe(true);
    expect(isDashed(inks(yaml("married"), "dad", "symbol")[0])).toBe(false);
  });

  test("an index person has a second outline, a group three, somebody dead a cross of four strokes", () => {
    const paths = (yaml: string): number => inks(yaml, "ann", "symbol").length;
    expect(paths(`people: { ann: { name: Ann, gender: female } }`)).toBe(1);
    expect(paths(`index: ann\npeople: { ann: { name: Ann, gender: female } }`)).toBe(2);
    expect(paths(`people: { ann: { name: Ann, gender: female, died: yes } }`)).toBe(5);
    expect(
      paths(
        `people: { kid: }\ngroups: { ann: { of: kid, gender: male } }\nchildren: [ { child: ann, of: kid } ]`,
      ),
    ).toBe(3);
  });

  test("the cross of a circle ends on the circle, that of a square in its corners", () => {
    const ends = (gender: string): readonly number[] =>
      inks(`people: { ann: { name: Ann, gender: ${gender}, died: yes } }`, "ann", "symbol").flatMap(
        (ink) => {
          const [, x, y] = /^M0 0L(\S+) (\S+)$/u.exec(ink.kind === "path" ? ink.d : "") ?? [];
          return x === undefined ? [] : [Math.hypot(Number(x), Number(y))];
        },
      );
    expect(ends("female").map(Math.round)).toEqual([20, 20, 20, 20]);
    expect(ends("male").map(Math.round)).toEqual([28, 28, 28, 28]);
  });

  test("an age stands inside only where it was told as a number", () => {
    const texts = (age: string): readonly string[] =>
      inks(`people: { ann: { name: Ann, gender: female, age: ${age} } }`, "ann", "symbol").flatMap(
        (ink) => (ink.kind === "text" ? [ink.text] : []),
      );
    expect(texts("58")).toEqual(["58"]);
    expect(texts("{ is: 58, level: implied }")).toEqual([]);
    expect(texts("{ is: 58, level: hypothesis }")).toEqual([]);
    expect(texts("late teens")).toEqual([]);
  });
});

describe("conditions", () => {
  const having = (...lines: readonly string[]): string =>
    `people: { ann: { name: Ann, gender: male } }\nconditions:\n${lines.map((line) => `  - { who: ann, ${line} }`).join("\n")}`;
  /** Quarters in black, by their outermost points. */
  const black = (yaml: string): string => {
    const fill = inks(yaml, "ann", "condition").find(
      (ink) => ink.kind === "path" && ink.fill === "ink",
    );
    const d = fill?.kind === "path" ? fill.d : "";
    const points = [...d.matchAll(/L(\S+?) (\S+?)(?=[LZ])/gu)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const quarter = (sx: number, sy: number): boolean =>
      points.some(([x, y]) => x * sx > 15 && y * sy > 15);
    return [
      quarter(-1, -1) ? "ul" : "",
      quarter(1, -1) ? "ur" : "",
      quarter(-1, 1) ? "ll" : "",
      quarter(1, 1) ? "lr" : "",
    ]
      .filter((name) => name !== "")
      .join(" ");
  };

  test.each([
    [["condition: depression"], "ul ll"],
    [["condition: alcohol"], "ll lr"],
    [["condition: depression, status: recovery"], "ul"],
    [["condition: alcohol, status: recovery"], "ll"],
    [["condition: depression", "condition: drugs"], "ul ll lr"],
    [["condition: alcohol, status: suspected"], ""],
    [["condition: low-mood"], ""],
    [["condition: depression, answer: no"], ""],
    [["condition: depression, level: hypothesis"], ""],
  ])("%s", (lines, quarters) => {
    expect(black(having(...lines))).toBe(quarters);
  });

  test("are always said in words too, with their status and time", () => {
    expect(said(having("condition: depression, from: 1990"), "ann")).toBe(
      "Ann depression from 1990",
    );
    expect(said(having("condition: alcohol, status: recovery"), "ann")).toBe(
      "Ann alcohol: in recovery",
    );
    expect(said(having("condition: low-mood, status: at times"), "ann")).toBe(
      "Ann low mood at times",
    );
    expect(said(having("condition: depression, level: general"), "ann")).toBe("Ann");
  });

  test("suspected is hatched and said so", () => {
    const yaml = having("condition: alcohol, status: suspected");
    expect(inks(yaml, "ann", "condition").length).toBeGreaterThan(0);
    expect(said(yaml, "ann")).toBe("Ann alcohol: suspected");
  });
});

describe("words under a symbol", () => {
  test("an id that is somebody's possessive becomes a relation, others stay words", () => {
    const yaml = `people: { ann: { name: Ann }, anns-father: , great-grandmother: , mother-in-law: , ann-marie-b: }`;
    expect(said(yaml, "anns-father")).toBe("father of Ann");
    expect(said(yaml, "great-grandmother")).toBe("great-grandmother");
    expect(said(yaml, "mother-in-law")).toBe("mother-in-law");
    expect(said(yaml, "ann-marie-b")).toBe("ann marie b");
  });

  test.each([
    ["born: 1931, died: 1974", "1931–1974"],
    ["born: about 1962", "b. ~1962"],
    ["born: 4 March 1962", "b. 1962"],
    ["born: early 1960s", "b. early 1960s"],
    ["born: before 1962", "born before 1962"],
    ["born: unknown", ""],
    ["died: yes", "died"],
    ["died: before 1980", "died before 1980"],
    ["died: no", ""],
    ["died: unknown", ""],
  ])("%s", (dates, words) => {
    expect(said(`people: { ann: { name: Ann, ${dates} } }`, "ann")).toBe(`Ann ${words}`.trim());
  });

  test("a death told by another event says it in words, not in ids", () => {
    expect(
      said(
        `
people: { gran: { name: Gran, died: the year before joint-session } }
events: [ { id: joint-session, who: gran, event: session } ]
`,
        "gran",
      ),
    ).toBe("Gran died the year before the joint session");
  });

  test("a birth in somebody's teens is said at that parent", () => {
    const yaml = `
people: { mum: { gender: female, name: Mo }, kid: { born: when mum was in her mid-teens }, dad: { name: Di } }
children: [ { child: kid, of: [mum, dad] } ]
`;
    expect(said(yaml, "mum")).toBe("Mo mother in her mid-teens");
    expect(said(yaml, "dad")).toBe("Di");
    expect(said(yaml, "kid")).toBe("kid");
  });

  test("a birth told by somebody else's age is said at the child", () => {
    const yaml = `
people: { mum: { name: Mo }, kid: { name: Kit, born: when mum was about 30 } }
children: [ { child: kid, of: mum } ]
`;
    expect(said(yaml, "kid")).toBe("Kit born when Mo was about 30");
  });

  test("an absence names the child and the reason; the other is not called single then", () => {
    const yaml = `
people: { mum: { name: Mo }, dad: { name: Di }, kid: { name: Kit } }
children: [ { child: kid, of: [mum, dad], raised-by: mum, without: dad, because: "moved away" } ]
`;
    expect(said(yaml, "dad")).toBe("Di took no part in raising Kit (moved away)");
    expect(said(yaml, "mum")).toBe("Mo");
  });

  test("a single parent is said where nobody else is told to be absent", () => {
    expect(
      said(
        `
people: { mum: { name: Mo }, kid: { name: Kit } }
roles: [ { who: mum, role: single-parent, toward: kid } ]
`,
        "mum",
      ),
    ).toBe("Mo raised Kit alone");
  });

  test("a seat toward nobody is words, one toward somebody an arrow; suppositions are neither", () => {
    const yaml = (more: string): string => `
people: { ann: { name: Ann }, mum: }
roles: [ { who: ann, role: hero${more} } ]
`;
    expect(said(yaml(""), "ann")).toBe("Ann hero");
    expect(said(yaml(", level: hypothesis"), "ann")).toBe("Ann");
    expect(
      said(
        `people: { ann: { name: Ann }, mum: }\nroles: [ { who: ann, role: confidant, toward: mum } ]`,
        "ann",
      ),
    ).toBe("Ann");
  });

  test("only child is said only where siblings were asked for", () => {
    expect(said(`people: { ann: { name: Ann } }`, "ann")).toBe("Ann");
    expect(
      said(
        `people: { ann: { name: Ann } }\nasked: [ { asked: siblings, about: ann, answer: none } ]`,
        "ann",
      ),
    ).toBe("Ann only child");
  });

  test("how many a group is", () => {
    const yaml = (count: string): string => `
people: { ann: { name: Ann } }
groups: { exes: { of: ann, gender: male, how-many: ${count} } }
unions: [ { between: [ann, exes], union: couple } ]
`;
    expect(said(yaml("unknown"), "exes")).toBe("exes how many is not known");
    expect(said(yaml("about 2"), "exes")).toBe("exes about 2");
  });

  test("numbers stand after the line of their fact, and at their person", () => {
    const yaml = `
people: { ann: { name: Ann } }
conditions: [ { who: ann, condition: depression } ]
`;
    const tags = [
      { number: 1, form: "repeat" as const, on: [["conditions", 0]] },
      { number: 2, form: "change" as const, on: ["ann"] },
    ];
    const drawn = figure(yaml, "ann", { ...noMarks, tags });
    expect(drawn.label.lines.map(({ tags: at }) => at.map(({ number }) => number))).toEqual([
      [],
      [1],
    ]);
    const numbers = drawn.draw({ x: 0, y: 0 }).filter(({ part }) => part === "tag");
    expect(new Set(numbers.map(({ of }) => of))).toEqual(new Set(["2"]));
    expect(drawn.boxes({ x: 0, y: 0 }).length).toBeGreaterThan(1);
  });

  test("what a mark says of somebody stands right under the name, nowhere else", () => {
    const yaml = `
people: { ann: { name: Ann }, ben: { name: Ben } }
conditions: [ { who: ann, condition: depression } ]
`;
    const marks = { ...noMarks, words: [{ on: "ann", text: "the seat changes" }] };
    const lines = figure(yaml, "ann", marks).label.lines;
    expect(lines.map(({ text, weight }) => [text, weight])).toEqual([
      ["Ann", 600],
      ["the seat changes", 600],
      ["depression", 400],
    ]);
    expect(lines[1]?.size).toBe(scaleFor(5).text.fact);
    expect(figure(yaml, "ben", marks)).toMatchObject({ label: figure(yaml, "ben").label });
  });
});
