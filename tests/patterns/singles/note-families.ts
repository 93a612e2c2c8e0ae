import type { Four } from "./families.ts";

const head = (people: string): string => `
index: ida
people:
${people}children:
  - { child: [ida, leo], of: [eva, max] }
`;

/** Everybody born on a day that is told. */
const dated = (eva: string, max = ""): string =>
  head(`  ida: { gender: female, born: 1950-03-04 }
  leo: { gender: male, born: 1947-06-07 }
  eva: { gender: female, born: 1920-01-02${eva} }
  max: { gender: male, born: 1918-09-10${max} }
  tom: { gender: male, born: 1949-11-12 }
`);

const named = (ida: string, eva: string, max = "Bo"): string =>
  head(`  ida: { name: ${ida}, gender: female, born: 1980 }
  leo: { name: Leopold, gender: male, born: 1990 }
  eva: { name: ${eva}, gender: female, born: 1950 }
  max: { name: ${max}, gender: male, born: 1949 }
`);

const wed = (day: string): string => `unions:
  - { between: [ida, tom], union: married, when: ${day} }
`;

const line = (ida: string, eva: string, ola: string): string => `
index: ida
people:
  ida: { gender: female${ida} }
  eva: { gender: female${eva} }
  ola: { gender: female${ola} }
  gro: { gender: female }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
  - { child: ola, of: gro }
`;

const pair = `
index: ida
people: { ida: , tom: , eva: , max: , una: , per: , leo: , kim: }
children:
  - { child: [ida, leo, kim], of: eva }
  - { child: tom, of: una }
unions:
  - { between: [ida, tom], union: married }
`;

/** Families for the patterns that are told as notes: places, dates, names, homes, origins. */
export const noteFamilies: Readonly<Record<string, Four>> = {
  P17: {
    shows: named("Astrid", "Astrid"),
    lacks: named("Astrid", "Berit"),
    unclear: named("Astrid", "Astrid").replace("eva: { name: Astrid,", "eva: {"),
    // A name that begins alike is another name.
    falseFriend: named("Astrid", "Astra", "Leon"),
  },
  P18: {
    shows: `
index: ida
people: { ida: , leo: , eva: , una: , max: , old: }
children:
  - { eldest-first: [ida, leo], of: [eva, max] }
  - { eldest-first: [eva, una], of: old }
ties:
  - { between: [eva, ida], tie: conflict }
`,
    lacks: `
index: ida
people: { ida: , leo: , eva: , una: , max: , old: }
children:
  - { eldest-first: [ida, leo], of: [eva, max] }
  - { eldest-first: [una, eva], of: old }
ties:
  - { between: [eva, ida], tie: conflict }
`,
    unclear: `
index: ida
people: { ida: , leo: , eva: , una: , max: , old: }
children:
  - { eldest-first: [ida, leo], of: [eva, max] }
  - { child: [eva, una], of: old }
ties:
  - { between: [eva, ida], tie: conflict }
`,
    // The same place and nothing else between them; what eldest children are like is nobody's guess.
    falseFriend: `
index: ida
people: { ida: , leo: , eva: , una: , max: , old: }
children:
  - { eldest-first: [ida, leo], of: [eva, max] }
  - { eldest-first: [eva, una], of: old }
ties:
  - { between: [eva, ida], tie: close }
`,
  },
  P19: {
    shows: line(", work: nurse", ", work: Nurse", ""),
    lacks: line(", work: nurse", ", work: baker", ""),
    unclear: line(", work: nurse", ", work: { is: nurse, level: hypothesis }", ""),
    // One word under two keys.
    falseFriend: line(", work: nurse", ", education: nurse", ""),
  },
  P27: {
    shows: `${dated(", died: 1960-05-20")}${wed("1975-05-24")}`,
    lacks: `${dated(", died: 1960-05-20")}${wed("1975-08-24")}`,
    unclear: `${dated(", died: 1960-05")}${wed("1975-05-24")}`,
    // Two deaths, a wedding days after a death, and Christmas.
    falseFriend: `${dated(", died: 1960-12-25", ", died: 1970-12-26")}${wed("1971-12-24")}`,
  },
  P28: {
    shows: dated(", died: 1958-05-20").replace("1950-03-04 }", "1950-03-04, died: 1988-06-01 }"),
    lacks: dated(", died: 1958-05-20").replace("1950-03-04 }", "1950-03-04, died: 1995-06-01 }"),
    unclear: dated(", died: about 1958").replace("1950-03-04 }", "1950-03-04, died: 1988-06-01 }"),
    // Twenty-one is an age of many weddings.
    falseFriend: `${dated("")}unions:
  - { between: [eva, max], union: married, when: 1941-05-01 }
  - { between: [ida, tom], union: married, when: 1971-05-01 }
`,
  },
  P30: {
    shows: dated(", died: { is: 1960-05-20, tags: [secret] }, manner: suicide"),
    lacks: dated(", died: { is: 1960-05-20, tags: [secret] }"),
    unclear: dated(
      ", died: { is: 1960-05-20, tags: [secret] }, manner: { is: suicide, level: hypothesis }",
    ),
    // Two deaths that lie years apart, spoken of by everybody.
    falseFriend: dated(", died: 1960-05-20, cause: pneumonia", ", died: 1965-05-20"),
  },
  P31: {
    shows: head(`  ida: { gender: female, born: 1980-03 }
  leo: { gender: female, born: 1970-03, died: 1979-01 }
  eva: { gender: female }
  max: { gender: male }
`),
    lacks: head(`  ida: { gender: female, born: 1985-03 }
  leo: { gender: female, born: 1970-03, died: 1979-01 }
  eva: { gender: female }
  max: { gender: male }
`),
    unclear: head(`  ida: { gender: female, born: 1980-03 }
  leo: { gender: female, born: 1970-03, died: about 1979 }
  eva: { gender: female }
  max: { gender: male }
`).replace("about 1979", "before 1985"),
    // A family whose children came every other year.
    falseFriend: `
index: ida
people:
  one: { gender: female, born: 1970-03, died: 1975-12 }
  two: { gender: male, born: 1971-09 }
  tre: { gender: male, born: 1973-03 }
  for: { gender: male, born: 1974-10 }
  ida: { gender: female, born: 1976-05 }
  eva: { gender: female }
children:
  - { child: [one, two, tre, for, ida], of: eva }
`,
  },
  P32: {
    shows: `${line("", "", "")}conditions:
  - [ { who: ida, condition: alcohol }, { who: eva, condition: alcohol }, { who: ola, condition: alcohol, answer: no } ]
`,
    lacks: `${line("", "", "")}conditions:
  - [ { who: ida, condition: alcohol }, { who: ola, condition: alcohol, answer: no } ]
`,
    unclear: `${line("", "", "")}conditions:
  - [ { who: ida, condition: alcohol }, { who: eva, condition: alcohol } ]
`,
    // Who is told not to have it stands below, not before.
    falseFriend: `${line("", "", "")}conditions:
  - [ { who: ola, condition: alcohol }, { who: eva, condition: alcohol }, { who: ida, condition: alcohol, answer: no } ]
`,
  },
  P33: {
    shows: `${pair}roles:
  - { who: ida, role: overfunctioner, toward: tom }
  - { who: tom, role: underfunctioner, toward: ida }
`,
    lacks: `${pair}roles:
  - { who: ida, role: overfunctioner, toward: tom }
`,
    unclear: `${pair}roles:
  - { who: ida, role: overfunctioner, toward: tom }
  - { who: tom, role: underfunctioner, toward: ida, answer: unknown }
`,
    // Each in another pair.
    falseFriend: `${pair}roles:
  - { who: ida, role: overfunctioner, toward: leo }
  - { who: tom, role: underfunctioner, toward: una }
`,
  },
  P35: {
    shows: `${line("", "", "")}households:
  - { household: [ida, eva, ola] }
`,
    lacks: `${line("", "", "")}households:
  - { household: [ida, eva] }
`,
    unclear: `${line("", "", "")}households:
  - { household: [ida, eva, ola], level: hypothesis }
`,
    // Two homes, one after the other, and a home that was not left before.
    falseFriend: `${line("", "", "")}households:
  - { household: [ida, eva], until: 1990 }
  - { household: [ida, ola], from: 1991 }
events:
  - { who: ida, event: left-home, when: 1999 }
`,
  },
  P36: {
    shows: `${pair}conditions:
  - [ { who: eva, condition: alcohol }, { who: una, condition: alcohol } ]
`,
    lacks: `${pair}conditions:
  - [ { who: eva, condition: alcohol }, { who: una, condition: depression } ]
`,
    unclear: `${pair}conditions:
  - [ { who: eva, condition: alcohol }, { who: una, condition: alcohol, answer: not told } ]
`,
    // The partner has it, not the partner's family.
    falseFriend: `${pair}conditions:
  - [ { who: eva, condition: alcohol }, { who: tom, condition: alcohol } ]
`,
  },
};
