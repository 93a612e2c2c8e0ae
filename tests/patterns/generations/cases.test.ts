import { describe, expect, test } from "vitest";
import { found, reportOf } from "../singles/look.ts";

/** Ida, her mother Eva, Eva's mother Ola, and hers, Gro; a sister and an aunt. */
const family = (more: string): string => `
index: ida
people:
  ida: { gender: female }
  kim: { gender: female }
  eva: { gender: female }
  bea: { gender: female }
  ola: { gender: female }
  gro: { gender: female }
  tom: { gender: male }
children:
  - { child: [ida, kim], of: eva }
  - { child: [eva, bea], of: ola }
  - { child: ola, of: gro }
${more}
`;

const drinks = (...people: readonly string[]): string =>
  family(
    `conditions:\n${people.map((who) => `  - { who: ${who}, condition: alcohol }`).join("\n")}`,
  );

describe("the ladder of grades", () => {
  test("two generations are a recurrence, three a chain, and a count is said beside them", () => {
    expect(found(drinks("eva", "ola"), "P08")).toMatchObject([
      { id: "P08:eva-ola.alcohol", grade: 2, support: { shown: 2, known: 2 } },
    ]);
    expect(found(drinks("ida", "eva", "ola"), "P08")).toMatchObject([
      { id: "P08:ida-eva-ola.alcohol", grade: 3, generations: [-2, -1, 0] },
    ]);
  });

  test("a generation left out: known not to have it is a recurrence, never asked an echo", () => {
    expect(found(drinks("ida", "ola"), "P08")).toMatchObject([{ grade: 1, verdict: "yes" }]);
    const denied = `${drinks("ida", "ola")}  - { who: eva, condition: alcohol, answer: no }\n`;
    expect(found(denied, "P08")).toMatchObject([{ grade: 2, support: { shown: 2, known: 3 } }]);
    const asked = `${drinks("ida", "ola")}asked:\n  - { asked: alcohol, about: eva, answer: none }\n`;
    expect(found(asked, "P08")).toMatchObject([{ grade: 2 }]);
  });

  test("two generations left out say nothing", () => {
    expect(found(drinks("ida", "gro"), "P08")).toEqual([]);
  });

  test("sisters, and an aunt and her niece, are an echo", () => {
    expect(found(drinks("ida", "kim"), "P08")).toMatchObject([
      { id: "P08:ida-kim.alcohol", grade: 1 },
    ]);
    expect(found(drinks("ida", "bea"), "P08")).toMatchObject([
      { id: "P08:bea-ida.alcohol", grade: 1 },
    ]);
  });

  test("a parent and a partner are an echo by marriage", () => {
    const text = `${drinks("eva", "tom")}unions:\n  - { between: [ida, tom], union: married }\n`;
    expect(found(text, "P08")).toMatchObject([{ grade: 1, title: "In a parent and in a partner" }]);
    expect(found(drinks("eva", "tom"), "P08")).toEqual([]);
  });

  test("what is suspected makes it possible, what is implied an echo at most", () => {
    const text = drinks("eva", "ola");
    const suspected = text.replace(
      "eva, condition: alcohol",
      "eva, condition: alcohol, status: suspected",
    );
    expect(found(suspected, "P08")).toMatchObject([
      { verdict: "possible", grade: 1, support: { shown: 1 } },
    ]);
    const implied = text.replace(
      "eva, condition: alcohol",
      "eva, condition: alcohol, level: implied",
    );
    const [finding] = found(implied, "P08");
    expect(finding).toMatchObject({ verdict: "yes", grade: 1 });
    expect(finding?.modifiers).toContain("-inferred");
  });

  test("what chance alone would do stands beside what is common", () => {
    const [finding] = found(drinks("eva", "ola"), "P08");
    expect(finding?.modifiers).toContain("-common");
    expect(finding?.rivals.join()).toMatch(/among \d+ people, two or more would have it by chance/);
  });

  test("one person is no repeat", () => {
    expect(found(drinks("eva"), "P08")).toEqual([]);
    expect(reportOf(drinks("eva")).nothing).toContain("P08");
  });
});

const seats = (more: string): string =>
  family(`roles:
  - { who: eva, role: confidant, toward: ola }
  - { who: ida, role: confidant, toward: eva }
${more}`);

describe("places beside a parent", () => {
  test("a third holder makes a chain", () => {
    const [finding] = found(seats("  - { who: ola, role: confidant, toward: gro }"), "P03");
    expect(finding).toMatchObject({
      id: "P03:ida-eva-ola",
      grade: 3,
      people: ["gro", "ola", "eva", "ida"],
    });
  });

  test("a sister in the same place is a way of its own and changes nothing of the first", () => {
    const [alone] = found(seats(""), "P03");
    const both = found(seats("  - { who: kim, role: confidant, toward: eva }"), "P03");
    expect(both.map(({ id }) => id)).toEqual(["P03:ida-eva", "P03:kim-eva"]);
    expect(both[0]?.claim).toBe(alone?.claim);
  });

  test("the same family of roles is enough, the same role says more", () => {
    const fuzzy = seats("").replace("ida, role: confidant", "ida, role: mediator");
    expect(found(seats(""), "P03")[0]?.modifiers).toContain("+seats");
    expect(found(fuzzy, "P03")[0]).toMatchObject({ grade: 2 });
    expect(found(fuzzy, "P03")[0]?.modifiers).not.toContain("+seats");
    const other = seats("").replace("ida, role: confidant", "ida, role: overidentified");
    expect(found(other, "P03")).toEqual([]);
  });

  test("a role known not to be held counts as known", () => {
    const line = "  - { who: ola, role: confidant, toward: gro, answer: no }";
    expect(found(seats(line), "P03")[0]?.support).toEqual({ shown: 2, known: 3, unknown: 0 });
  });

  test("an implied role makes an echo, a general one nothing", () => {
    const implied = seats("").replace("toward: eva }", "toward: eva, level: implied }");
    expect(found(implied, "P03")).toMatchObject([{ grade: 1 }]);
    const general = seats("").replace("toward: eva }", "toward: eva, level: general }");
    expect(found(general, "P03")).toEqual([]);
  });

  test("dates in the right order are said, and no dates too", () => {
    const dated = seats("")
      .replace("toward: ola }", "toward: ola, from: 1950 }")
      .replace("toward: eva }", "toward: eva, from: 1980 }");
    expect(found(dated, "P03")[0]?.modifiers).toContain("+dated");
    expect(found(seats(""), "P03")[0]?.modifiers).toContain("-undated");
  });

  test("a child raised by a grandmother: followed only where the raising is told", () => {
    const raised = (line: string): string => `
index: ida
people:
  ida:
  ola:
  gro:
children:
  - { child: ola, of: gro }
${line}
roles:
  - { who: ola, role: confidant, toward: gro }
  - { who: ida, role: confidant, toward: ola }
`;
    const [finding] = found(raised("  - { child: ida, raised-by: ola }"), "P03");
    expect(finding).toMatchObject({ id: "P03:ida-ola", grade: 2 });
    expect(finding?.modifiers).toContain("-not-by-birth");
    expect(finding?.claim).toContain("ida was raised by ola");
    expect(found(raised("  - { child: ida, fostered-by: ola }"), "P03")).toEqual([]);
    expect(found(raised(""), "P03")).toEqual([]);
  });

  test("a trouble the parent and the partner share strengthens a place found again with the partner", () => {
    const text = family(`unions:
  - { between: [ida, tom], union: couple }
roles:
  - { who: ida, role: enabler, toward: eva, from: 1980 }
  - { who: ida, role: enabler, toward: tom, from: 1999 }
conditions:
  - [ { who: eva, condition: alcohol }, { who: tom, condition: alcohol } ]`);
    const [finding] = found(text, "P04");
    expect(finding?.modifiers).toEqual(expect.arrayContaining(["+seats", "+shared"]));
    expect(finding?.claim).toMatch(/Told of both .*: alcohol/);
  });
});

describe("other shapes", () => {
  test("brothers or sisters out of contact in two generations", () => {
    const text = family(`ties:
  - { between: [eva, bea], tie: cutoff, by: bea }
  - { between: [ida, kim], tie: cutoff, until: now }`);
    expect(found(text, "P07")).toMatchObject([{ grade: 2, support: { shown: 2 } }]);
    expect(found(text, "P07")[0]?.claim).toContain("among brothers or sisters");
  });

  test("no contact after harm may be protection, and that is said", () => {
    const text = family(`ties:
  - { between: [ida, eva], phases: [ { tie: physical-abuse, by: eva }, { tie: cutoff, by: ida } ] }
  - { between: [ida, kim], tie: cutoff }`);
    expect(found(text, "P07")[0]?.rivals.join()).toContain("protection");
  });

  test("harm that was received and done in no certain order is only possible", () => {
    const text = family(`ties:
  - { between: [eva, tom], tie: emotional-abuse, by: tom }
  - { between: [eva, bea], tie: emotional-abuse, by: eva }`);
    expect(found(text, "P14")).toMatchObject([{ verdict: "possible", grade: 1 }]);
  });

  test("only children, where somebody asked", () => {
    const text = `
index: ida
people:
  ida:
  eva:
children:
  - { child: ida, of: eva }
asked:
  - { asked: siblings, about: [ida, eva], answer: none }
`;
    expect(found(text, "P09")).toMatchObject([{ id: "P09:ida-eva.only-child", grade: 2 }]);
  });

  test("a parent whose age is only about told may have been young: possible", () => {
    const text = `
index: ida
people:
  ida: { born: about 1978 }
  eva: { born: 1957 }
  ola: { born: 1940 }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
`;
    expect(found(text, "P10")).toMatchObject([
      { verdict: "possible", support: { shown: 1, unknown: 1 } },
    ]);
  });

  test("a cousin marriage is no way round in circles", () => {
    const text = `
index: ida
people:
  ida:
  eva:
  max:
  nan:
  ann:
  old:
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: nan }
  - { child: max, of: ann }
  - { child: [nan, ann], of: old }
conditions:
  - [ { who: old, condition: drugs }, { who: nan, condition: drugs }, { who: ann, condition: drugs } ]
  - [ { who: eva, condition: drugs }, { who: max, condition: drugs }, { who: ida, condition: drugs } ]
`;
    expect(found(text, "P08")).toMatchObject([{ grade: 3, support: { shown: 6 } }]);
  });

  test("nothing repeats: every detector is accounted for", () => {
    const { findings, nothing, unable } = reportOf(family(""));
    expect(findings.filter(({ kind }) => kind === "repeat")).toEqual([]);
    expect(nothing.length + new Set(unable.map(({ pattern }) => pattern)).size).toBeGreaterThan(20);
  });

  test("a triangle that is told in two shapes comes again in either", () => {
    const text = family(`  max: { gender: male }
triangles:
  - { triangle: [ida, eva, max], outside: max }
  - { triangle: [eva, ola, tom], in-the-middle: ola }
  - { triangle: [eva, ola, tom], outside: tom }`)
      .replace("  max: { gender: male }\n", "")
      .replace("tom: { gender: male }", "tom: { gender: male }\n  max: { gender: male }")
      .replace("of: eva }", "of: [eva, max] }")
      .replace("of: ola }", "of: [ola, tom] }");
    expect(found(text, "P21")).toMatchObject([{ id: "P21:ida-eva.coalition", grade: 2 }]);
  });
});
