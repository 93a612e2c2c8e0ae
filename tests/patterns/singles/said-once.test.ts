import { expect, test } from "vitest";
import { found, reportOf } from "./look.ts";

test("what cannot be told is said once", () => {
  const { unable } = reportOf(`
index: maeve
people: { maeve: , aoife: , frank: , nuala: }
children:
  - { child: maeve, of: [frank, nuala] }
  - { child: aoife, of: maeve }
roles:
  - { who: maeve, role: confidant, toward: nuala }
  - { who: maeve, role: little-caretaker, toward: frank }
  - { who: aoife, role: emotional-caregiver, toward: maeve, level: hypothesis }
`);
  const said = unable.map(({ pattern, missing }) => `${pattern} ${missing}`);
  expect(said.filter((one) => one.startsWith("P01"))).toHaveLength(1);
});

test("a secret may be kept for years", () => {
  const text = `
people: { samira: , noor: { born: 2013 } }
events:
  - { who: samira, event: kept-secret, what: "the stillbirth", from: 2013, until: summer 2025 }
`;
  expect(() => reportOf(text)).not.toThrow();
});

test("an early union rests on the birth too", () => {
  const [early] = found(
    `
index: sharon
people: { sharon: { born: 1968 }, ray: }
unions:
  - { between: [sharon, ray], union: married, when: 1985 }
`,
    "P29",
  );
  expect(early?.evidence.map(({ fact }) => fact)).toContain("The birth of sharon");
});
