import { expect, test } from "vitest";
import { edited, found } from "./look.ts";

const family = `
index: henk
people:
  henk: { name: Henk Berg, gender: male }
  jan: { name: Jan Berg, gender: male, born: 1963 }
  piet: { name: Piet Berg, gender: male }
  grandpa: { name: Jan Berg, gender: male, born: 1905, died: 1953 }
  dirk: { name: Dirk Berg, gender: male, died: 1953 }
  uncle: { name: Dirk Visser, gender: male }
children:
  - { eldest-first: [jan, henk], of: piet }
  - { eldest-first: [dirk, piet], of: grandpa }
`;

test("two of one name are told apart", () => {
  const [named] = found(family, "P17");
  expect(named?.claim).toContain("Jan Berg (jan) is named like Jan Berg (grandpa)");
  expect(named?.question).toContain("the name of Jan Berg (jan), and what did Jan Berg (grandpa)");
  expect(named?.evidence.map(({ fact }) => fact)).toContain("The death of Jan Berg (grandpa)");
});

test("a name of one alone stands as it is", () => {
  expect(
    found(family, "P17")
      .map(({ claim }) => claim)
      .join(" "),
  ).not.toContain("Piet Berg (");
});

test("both names are among what was told", () => {
  const facts = found(family, "P17")[0]?.evidence.map(({ fact, at }) => `${fact} ${at}`);
  expect(facts?.[0]).toMatch(/^Jan Berg \(jan\): the name .*:\d+$/u);
  expect(facts?.[1]).toMatch(/^Jan Berg \(grandpa\): the name .*:\d+$/u);
});

test("a death after which a child was named is told in a whole sentence", () => {
  const [loss] = found(family, "P30");
  expect(loss?.claim).toContain("Jan Berg (jan), born after it, has the same name or a form of it");
});

const sisters = `
index: sharon
people:
  sharon: { name: Sharon, gender: female }
  jean: { name: Jean, gender: female, born: 1970 }
  john: { name: John, gender: male, born: 1972 }
  doreen: { name: Doreen, gender: female }
children:
  - { child: [sharon, jean, john], of: doreen }
`;

test("brothers and sisters who live together are not named after each other", () => {
  expect(found(sisters, "P17")).toEqual([]);
});

test("a child may be named like a sister who had died", () => {
  const text = edited(sisters, ["born: 1970", "born: 1970, died: 1971"]);
  expect(found(text, "P17")).toHaveLength(1);
});
