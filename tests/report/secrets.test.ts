import { expect, test } from "vitest";
import { agenda, find } from "../../src/index.ts";
import type { Item } from "../../src/index.ts";
import { familyOf } from "../family.ts";

const text = `
index: tanya
people:
  tanya:
  michelle: { gender: female }
  wilf:
  sharon:
children:
  - { child: tanya, of: michelle }
  - { child: michelle, of: sharon }
  - { child: sharon, of: wilf }
ties:
  - { between: [michelle, wilf], tie: sexual-abuse, by: wilf, says: michelle, tags: secret }
notes:
  - { note: "somebody else may be the father", about: tanya, tags: secret }
`;

const secrets = async (): Promise<readonly Item[]> => {
  const family = familyOf(text);
  const items = await agenda(family, await find(family));
  return items.filter(({ ask }) => ask.includes("secret"));
};

test("one secret is one question, however many people it concerns", async () => {
  const asked = (await secrets()).map(({ ask }) => ask);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toMatch(/^Something about michelle and wilf is marked as a secret/u);
});

test("a secret is asked only of who told it", async () => {
  const [told] = await secrets();
  expect(told?.of).toEqual(["michelle"]);
});

test("a secret in a note is one, and nobody is sent to ask who may not know", async () => {
  const [, note] = await secrets();
  expect(note?.ask).toMatch(/^Something about tanya is marked as a secret/u);
  expect(note?.of).toEqual([]);
});

test("two secrets of one person are asked for once, of each who told one", async () => {
  const family = familyOf(
    `${text}conditions:\n  - { who: tanya, condition: drugs, says: sharon, tags: secret }\n`,
  );
  const items = await agenda(family, await find(family));
  const asked = items.filter(({ ask }) => ask.startsWith("Something about tanya is"));
  expect(asked.map(({ of }) => of)).toEqual([["sharon"]]);
});

test("whether there was harm is not asked of who is said to have done it", async () => {
  const family = familyOf(`
index: tanya
people: { tanya: { gender: female }, michelle: , dwayne: }
children:
  - { child: tanya, of: michelle, step: dwayne }
ties:
  - { between: [tanya, dwayne], tie: physical-abuse, by: dwayne, says: tanya }
  - { between: [tanya, dwayne], tie: physical-abuse, answer: no, says: [michelle, dwayne] }
`);
  const items = await agenda(family, await find(family));
  const asked = items.find(({ ask }) => ask.includes("told in different ways"));
  expect(asked?.of).toEqual(["tanya", "michelle"]);
});
