import { describe, expect, test } from "vitest";
import { structures } from "../../../src/patterns/structures/index.ts";
import { settingsOf } from "../../../src/patterns/settings.ts";
import { found, reportOf } from "../singles/look.ts";

/** Ida, her parents, and her mother's parents. */
const people = (more: string): string => `
index: ida
people:
  ida: { gender: female, born: 1985 }
  eva: { gender: female, born: 1960 }
  max: { gender: male, born: 1958 }
  ola: { gender: female, born: 1935 }
  kai: { gender: male, born: 1933 }
${more}`;
const family = (more: string): string =>
  people(`children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: [ola, kai] }
${more}`);

interface Rows {
  readonly shows: string;
  readonly lacks: string;
  readonly unclear: string;
}

const unions = (above: string, below: string): string =>
  family(`unions:
  - { between: [ola, kai], ${above} }
  - { between: [eva, max], ${below} }
`);

const six = ["one", "two", "tre", "for", "fem"];

/** Two sibships of one mother and one grandmother, with as many others and an answer or none. */
const sibships = (gender: string, count: number, asked: boolean): string => `
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  ola: { gender: female }
${six.map((id) => `  a-${id}: { gender: ${gender} }\n  b-${id}: { gender: ${gender} }`).join("\n")}
children:
  - { child: [ida, ${six
    .slice(0, count)
    .map((id) => `a-${id}`)
    .join(", ")}], of: eva }
  - { child: [eva, ${six
    .slice(0, count)
    .map((id) => `b-${id}`)
    .join(", ")}], of: ola }
${asked ? "asked:\n  - { asked: children, about: [eva, ola], answer: no others }\n" : ""}`;

/** Two sibships of two, each told as one birth or not. */
const twinned = (below: string, above: string, asked: string): string => `
index: ida
people: { ida: , leo: , eva: , una: , ola: }
children:
  - { child: [ida, leo], of: eva, ${below} }
  - { child: [eva, una], of: ola, ${above} }
${asked}`;

const losses = (asked: string, without: string): string =>
  family(asked)
    .replace("  kai:", "  first: { kind: miscarriage }\n  second: { kind: stillbirth }\n  kai:")
    .replace(
      "children:\n",
      `children:\n  - { child: first, of: ola }\n${without === "eva" ? "" : "  - { child: second, of: eva }\n"}`,
    );

/** Two sisters with two brothers, and their mothers with two brothers again. */
const exchange = (brothers: string): string => `
index: ida
people: { ida: , eva: , max: , una: , mo: , ola: , kai: , ona: , ko: , old: , bo: , gro: }
children:
  - { child: ida, of: [eva, max] }
  - { child: [eva, una], of: [ola, kai] }
  - { child: ${brothers}, of: gro }
  - { child: [ola, ona], of: old }
  - { child: [kai, ko], of: bo }
unions:
  - { between: [eva, max], union: married }
  - { between: [una, mo], union: married }
  - { between: [ola, kai], union: married }
  - { between: [ona, ko], union: married }
`;

const homes = (below: string, above: string): string =>
  people(`children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: [ola, kai] }
  - { child: ola, of: gro }
households:
  - { household: ${below} }
  - { household: ${above} }
`).replace("  ola:", "  gro:\n  ola:");

const rows: Readonly<Record<string, Rows>> = {
  divorce: {
    shows: unions(
      "phases: [ { union: married }, { union: divorced } ]",
      "phases: [ { union: married }, { union: divorced } ]",
    ),
    lacks: unions(
      "union: married, until: now",
      "phases: [ { union: married }, { union: divorced } ]",
    ),
    unclear: unions("union: married", "phases: [ { union: married }, { union: divorced } ]"),
  },
  separation: {
    shows: unions(
      "phases: [ { union: married }, { union: separated } ]",
      "phases: [ { union: married }, { union: separated } ]",
    ),
    lacks: unions(
      "union: married, until: now",
      "phases: [ { union: married }, { union: separated } ]",
    ),
    unclear: unions("union: married", "phases: [ { union: married }, { union: separated } ]"),
  },
  "second-marriage": {
    shows: unions(
      "phases: [ { union: married }, { union: divorced }, { union: remarried } ]",
      "phases: [ { union: married }, { union: divorced }, { union: remarried } ]",
    ),
    lacks: unions("union: couple", "union: couple"),
    unclear: unions(
      "union: married",
      "phases: [ { union: married }, { union: divorced }, { union: remarried } ]",
    ),
  },
  "partners-apart": {
    shows: unions("union: married", "union: married")
      .replace("born: 1933", "born: 1910")
      .replace("born: 1958", "born: 1930"),
    lacks: unions("union: married", "union: married").replace("born: 1958", "born: 1930"),
    unclear: unions("union: married", "union: married")
      .replace(", born: 1933", "")
      .replace("born: 1958", "born: 1930"),
  },
  "born-before-wedding": {
    shows: unions("union: married, when: 1961", "union: married, when: 1987"),
    lacks: unions("union: married, when: 1959", "union: married, when: 1987"),
    unclear: unions("union: married, when: 1960", "union: married, when: 1987"),
  },
  "cousin-marriage": {
    shows: `
index: ida
people: { ida: , eva: , max: , una: , per: , ann: , bo: , old: , gam: }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: [ann, per] }
  - { child: max, of: una }
  - { child: [una, ann], of: old }
  - { child: per, of: bo }
  - { child: [old, bo], of: gam }
unions:
  - { between: [eva, max], union: married }
  - { between: [ann, per], union: married }
`,
    lacks: unions("union: couple", "union: couple"),
    unclear: unions("union: married", "union: married"),
  },
  adoption: {
    shows: people(`children:
  - { child: ida, adopted-by: eva }
  - { child: eva, adopted-by: ola }
`),
    lacks: family(""),
    unclear: people(`children:
  - { child: ida, adopted-by: eva }
  - { child: eva, of: ola }
`),
  },
  "only-child": {
    shows: family("asked:\n  - { asked: siblings, about: [ida, eva], answer: none }\n"),
    lacks: family("asked:\n  - { asked: siblings, about: [ida, eva], answer: no others }\n"),
    unclear: family("asked:\n  - { asked: siblings, about: ida, answer: none }\n"),
  },
  "large-family": {
    shows: sibships("male", 5, false),
    lacks: sibships("male", 4, true),
    unclear: sibships("male", 5, false).replace(", b-fem]", "]"),
  },
  "only-daughters": {
    shows: sibships("female", 2, true),
    lacks: sibships("male", 2, true),
    unclear: sibships("female", 2, true).replace("[eva, ola]", "eva"),
  },
  "only-sons": {
    shows: sibships("male", 2, true).replaceAll("a: { gender: female }", "a: { gender: male }"),
    lacks: sibships("female", 2, true),
    unclear: sibships("male", 2, true)
      .replaceAll("a: { gender: female }", "a: { gender: male }")
      .replace("[eva, ola]", "eva"),
  },
  twins: {
    shows: twinned("twins: yes", "twins: yes", ""),
    lacks: twinned(
      "twins: yes",
      "born-order: told",
      "asked:\n  - { asked: children, about: [eva, ola], answer: no others }\n",
    ).replace(", born-order: told", ""),
    unclear: twinned("twins: yes", "born-order: told", "").replace(", born-order: told", ""),
  },
  "pregnancy-loss": {
    shows: losses("", ""),
    lacks: losses("asked:\n  - { asked: losses, about: eva, answer: none }\n", "eva"),
    unclear: losses("", "eva"),
  },
  "sibling-exchange": {
    shows: exchange("[max, mo]"),
    lacks: exchange("max"),
    unclear: exchange("max"),
  },
  "three-generation-home": {
    shows: homes("[ida, eva, ola]", "[eva, ola, gro]"),
    lacks: homes("[ida, eva, ola]", "[eva, ola]"),
    unclear: homes("[ida, eva, ola]", "[eva, kai]"),
  },
  "lone-parent-home": {
    shows: homes("[ida, eva]", "[eva, ola]"),
    lacks: homes("[ida, eva]", "[eva, ola, kai]"),
    unclear: homes("[ida, eva]", "[gro, kai]"),
  },
};

describe("P09, one row for each structure", () => {
  test("each structure has a row", () => {
    expect(structures.map(({ id }) => id).sort()).toEqual(Object.keys(rows).sort());
  });

  describe.each(Object.entries(rows))("%s", (id, { shows, lacks, unclear }) => {
    const mine = (text: string): readonly string[] =>
      found(text, "P09").flatMap((one) => (one.id.endsWith(`.${id}`) ? [one.id] : []));

    test("is found", () => {
      expect(mine(shows).length).toBeGreaterThan(0);
    });
    test("is not found", () => {
      expect(mine(lacks)).toEqual([]);
    });
    test("is not found where it cannot be told", () => {
      expect(mine(unclear)).toEqual([]);
    });
  });
});

describe("P09 and a household told of one time", () => {
  const asks = (time: string): boolean =>
    reportOf(homes("[ida, eva]", `[eva, ola, kai], ${time}`)).unable.some(({ missing }) =>
      /^who lived with .*ola/iu.test(missing),
    );

  test("says nothing of the years before and after", () => {
    expect(asks("from: 1960, until: 1962")).toBe(true);
    expect(asks("when: 1960")).toBe(true);
  });
  test("is that of the children's years where no time is told", () => {
    expect(asks("note: a flat")).toBe(false);
  });
});

describe("P09 and a marriage of which no parting is told", () => {
  const divorced = "phases: [ { union: married }, { union: divorced } ]";
  const dead = (text: string): string =>
    text
      .replace("born: 1933", "born: 1933, died: 1990")
      .replace("born: 1935", "born: 1935, died: 1999");
  const asks = (above: string): boolean =>
    reportOf(dead(unions(above, divorced))).unable.some(({ missing }) =>
      missing.includes("whether a marriage of"),
    );
  /** What is told of Ola and Kai, of whom nobody separated, where Eva and Ida did. */
  const known = (above: string): string => {
    const separated = "phases: [ { union: married }, { union: separated } ]";
    const text = dead(unions(above, separated))
      .replace("people:", "people:\n  tom: { gender: male }")
      .replace(`unions:`, `unions:\n  - { between: [ida, tom], ${separated} }`);
    const first = reportOf(text).findings.filter(({ trait }) => trait === "separation");
    return JSON.stringify(first);
  };

  // prettier-ignore
  test.each([
    ["only `married`", "union: married"],
    ["its beginning", "union: married, when: 1955"],
    ["an end in the year of a death", "union: married, until: 1990"],
    ["an end before a death", "union: married, until: 1970"],
    ["a parting", "phases: [ { union: married }, { union: separated } ]"],
  ])("is asked about where the line says %s, though both died", (_, above) => {
    expect(asks(above)).toBe(true);
  });

  // prettier-ignore
  test.each([
    ["until a death", "union: married, until: death of kai"],
    ["until a death after the other's", "union: married, until: death of ola"],
    ["all life", "union: married, lasting: all life"],
    ["to the widowhood", "phases: [ { union: married }, { union: widowed } ]"],
    ["up to now", "union: married, until: now"],
    ["without a divorce", "union: married }\n  - { between: [ola, kai], union: divorced, answer: no"],
  ])("is not asked about where it is told %s", (_, above) => {
    expect(asks(above)).toBe(false);
  });

  test("only the first death ends a marriage", () => {
    expect(known("union: married, until: death of ola")).toContain("kai died in this marriage");
    expect(known("union: married, until: death of ola")).not.toContain("ola died");
  });

  test("is not said to be known not to have a parting", () => {
    expect(known("union: married, until: death of kai")).toContain("known not");
    expect(known("union: married")).not.toContain("known not");
  });
});

test("settings are positive, and ranges run upwards", () => {
  for (const value of Object.values(settingsOf({ thresholds: new Map() }))) {
    const numbers: readonly number[] = typeof value === "number" ? [value] : Object.values(value);
    for (const number of numbers) expect(number).toBeGreaterThan(0);
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
  }
});

test("a divorce of two is one couple's, and what several couples came to is counted by couples", () => {
  const told = "phases: [ { union: married }, { union: divorced } ]";
  const claim = reportOf(unions(told, told)).findings.find(
    ({ trait }) => trait === "divorce",
  )?.claim;
  expect(claim).toMatch(/where it is known: .*, in 2 couples\./u);
});
