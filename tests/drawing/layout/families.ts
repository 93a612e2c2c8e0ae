/** Small families that are hard to lay out, each in the language of the file. */
export const families: Readonly<Record<string, string>> = {
  "three unions of one person, a child of each": `
people:
  ann: { name: Ann, gender: female }
  bob: { name: Bob, gender: male }
  carl: { name: Carl, gender: male }
  dan: { name: Dan, gender: male }
  eve: { name: Eve, gender: female }
  fred: { name: Fred, gender: male }
  gina: { name: Gina, gender: female }
unions:
  - { between: [bob, ann], phases: [ { union: married, when: 1970 }, { union: divorced, when: 1976 } ] }
  - { between: [carl, ann], phases: [ { union: married, when: 1978 }, { union: divorced, when: 1985 } ] }
  - { between: [dan, ann], union: married, when: 1990 }
children:
  - { child: eve, of: [ann, bob] }
  - { child: fred, of: [ann, carl] }
  - { child: gina, of: [ann, dan] }
`,
  "half-siblings in one row": `
people:
  father: { name: Paul, gender: male }
  first: { name: Rita, gender: female }
  second: { name: Sue, gender: female }
  anna: { name: Alma, gender: female, born: 1980 }
  b: { name: Bert, gender: male, born: 1983 }
  c: { name: Cora, gender: female, born: 1992 }
unions:
  - { between: [father, first], phases: [ { union: married, when: 1978 }, { union: divorced, when: 1988 } ] }
  - { between: [father, second], union: married, when: 1990 }
children:
  - { child: [b, anna], of: [father, first] }
  - { child: c, of: [father, second] }
`,
  "a chain of remarriages": `
people:
  anna: { name: Adam, gender: male }
  b: { name: Bella, gender: female }
  c: { name: Clemens, gender: male }
  d: { name: Dora, gender: female }
  e: { name: Emil, gender: male }
  k: { name: Kim, gender: female }
  l: { name: Leo, gender: male }
  m: { name: Mia, gender: female }
  n: { name: Nils, gender: male }
unions:
  - { between: [anna, b], phases: [ { union: married, when: 1960 }, { union: divorced, when: 1965 } ] }
  - { between: [b, c], phases: [ { union: married, when: 1967 }, { union: divorced, when: 1972 } ] }
  - { between: [c, d], phases: [ { union: married, when: 1974 }, { union: separated, when: 1980 }, { union: reconciled, when: 1981 } ] }
  - { between: [d, e], union: affair, when: 1980 }
children:
  - { child: k, of: [anna, b] }
  - { child: l, of: [b, c] }
  - { child: m, of: [c, d] }
  - { child: n, of: [d, e] }
`,
  "two brothers and two sisters marry": `
people:
  f1: { name: Frank, gender: male }
  m1: { name: Maria, gender: female }
  f2: { name: Fritz, gender: male }
  m2: { name: Marga, gender: female }
  b1: { name: Ben, gender: male, born: 1950 }
  b2: { name: Bob, gender: male, born: 1952 }
  s1: { name: Sina, gender: female, born: 1951 }
  s2: { name: Sara, gender: female, born: 1953 }
  c1: { name: Cleo, gender: female }
  c2: { name: Carl, gender: male }
unions:
  - { between: [f1, m1], union: married }
  - { between: [f2, m2], union: married }
  - { between: [b1, s2], union: married }
  - { between: [b2, s1], union: married }
children:
  - { child: [b1, b2], of: [f1, m1] }
  - { child: [s1, s2], of: [f2, m2] }
  - { child: c1, of: [b1, s2] }
  - { child: c2, of: [b2, s1] }
`,
  "adopted, and the mother by birth known": `
people:
  birth-mother: { gender: female }
  mum: { name: Mona, gender: female }
  dad: { name: Dirk, gender: male }
  own: { name: Ole, gender: male, born: 1990 }
  kid: { name: Kai, gender: male, born: 1993 }
unions:
  - { between: [dad, mum], union: married, when: 1985 }
children:
  - { child: own, of: [dad, mum] }
  - { child: kid, of: birth-mother, adopted-by: [dad, mum] }
`,
  "raised by a grandmother": `
people:
  gran: { name: Greta, gender: female }
  mum: { name: Maja, gender: female }
  dad: { gender: male }
  kid: { name: Kira, gender: female }
children:
  - { child: mum, of: gran }
  - { child: kid, of: [mum, dad], raised-by: gran }
unions:
  - { between: [mum, dad], union: conception-only }
`,
  "an uncle and his niece": `
people:
  f: { name: Fedor, gender: male }
  m: { name: Mascha, gender: female }
  uncle: { name: Ugo, gender: male }
  brother: { name: Bruno, gender: male }
  wife: { name: Wilma, gender: female }
  niece: { name: Nina, gender: female }
  kid: { name: Kaspar, gender: male }
unions:
  - { between: [f, m], union: married }
  - { between: [brother, wife], union: married }
  - { between: [uncle, niece], union: married }
children:
  - { child: [uncle, brother], of: [f, m] }
  - { child: niece, of: [brother, wife] }
  - { child: kid, of: [uncle, niece] }
`,
  "a stepmother and her stepson": `
people:
  f: { name: Fedor, gender: male }
  m: { name: Mascha, gender: female }
  s: { name: Stella, gender: female }
  son: { name: Sven, gender: male }
  kid: { name: Kaspar, gender: male }
unions:
  - { between: [f, m], phases: [ { union: married }, { union: divorced } ] }
  - { between: [f, s], union: married }
  - { between: [son, s], union: affair, when: 1999 }
children:
  - { child: son, of: [f, m] }
  - { child: kid, of: [son, s] }
`,
  "a parent alone, who also has couples": `
people:
  ida: { name: Ida, gender: female, died: 2001 }
  jan: { name: Jan, gender: male }
  kurt: { name: Kurt, gender: male }
  x: { name: Xenia, gender: female }
  y: { name: Yuri, gender: male }
  z: { name: Zoe, gender: female }
unions:
  - { between: [ida, jan], union: married, when: 1970 }
  - { between: [ida, kurt], union: married, when: 1980 }
children:
  - { child: x, of: ida }
  - { child: y, of: [ida, jan] }
  - { child: z, of: [ida, kurt] }
`,
  "helpers, groups and strangers": `
index: anna
people:
  anna: { name: Anna, gender: female }
  b: { gender: male }
  stranger: { gender: male }
helpers:
  therapist: { kind: psychotherapist }
  nurse: { kind: nurse }
groups:
  friends: { of: anna, how-many: about 5 }
  sisters-of-b: { gender: female, how-many: unknown }
unions:
  - { between: [anna, b], union: couple, from: 2001 }
ties:
  - { between: [anna, therapist], tie: supportive }
  - { between: [b, nurse], tie: supportive }
  - { between: [anna, friends], tie: close }
`,
};
