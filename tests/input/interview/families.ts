/** Families that lines of talk are told into. */
export const families: Readonly<Record<string, string>> = {
  alone: `genogram: 1
index: nora
people:
  nora: { name: Nora, gender: female }
`,
  family: `genogram: 1
index: nora
people:
  nora: { name: Nora, gender: female, born: about 1990 }
  ines: { name: Ines, gender: female }
  paul: { name: Paul, gender: male }
  greta: { name: Greta, gender: female }
  tom: { name: Tom, gender: male }
  leo: { name: Leo Brandt, gender: male }
children:
  - { child: nora, of: [ines, paul] }
  - { child: tom, of: [ines, paul] }
  - { child: ines, of: greta }
unions:
  - { between: [ines, paul], union: married, when: 1985 }
  - { between: [nora, leo], union: couple }
ties:
  - { between: [nora, greta], tie: close }
`,
  /** Of whom more is told: the divorce that others count from. */
  divorced: `genogram: 1
index: nora
people:
  nora: { name: Nora, gender: female, born: about 1990 }
  ines: { name: Ines, gender: female }
  paul: { name: Paul, gender: male }
  greta: { name: Greta, gender: female }
  tom: { name: Tom, gender: male }
  emil: { name: Emil, gender: male }
children:
  - { child: [nora, tom], of: [ines, paul] }
  - { child: [ines, emil], of: greta }
unions:
  - between: [ines, paul]
    phases:
      - { union: married, when: 1985 }
      - { id: divorce, union: divorced, when: 1995 }
`,
};
