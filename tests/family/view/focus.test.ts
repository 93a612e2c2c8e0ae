import { expect, test } from "vitest";
import { focusOn } from "../../../src/family/view/focus.ts";
import { familyOf } from "../../family.ts";

const family = familyOf(`
people:
  { greatgran: , gran: , granddad: , great-uncle: , mother: , father: , aunt: , cousin: , ann: , brother: ,
    niece: , husband: , husbands-mother: , husbands-sister: , son: , daughter-in-law: , grandson: , stranger: }
children:
  - { child: [gran, great-uncle], of: greatgran }
  - { child: [mother, aunt], of: [gran, granddad] }
  - { child: cousin, of: aunt }
  - { child: [ann, brother], of: [mother, father] }
  - { child: niece, of: brother }
  - { child: [husband, husbands-sister], of: husbands-mother }
  - { child: son, of: [ann, husband] }
  - { child: grandson, of: [son, daughter-in-law] }
unions:
  - { between: [ann, husband], union: married }
helpers:
  doctor: { kind: physician }
ties:
  - { between: [ann, doctor], tie: supportive }
  - { between: [stranger, doctor], tie: supportive }
`);

function around(up: number, down: number): string {
  const { family: part } = focusOn(family, { person: "ann", up, down });
  return [...part.people.keys()].join(" ");
}

test("ancestors with their brothers and sisters, partners and their parents, descendants", () => {
  expect(around(1, 1)).toBe("mother father ann brother husband husbands-mother son doctor");
  expect(around(2, 1)).toBe(
    "gran granddad mother father aunt ann brother husband husbands-mother son doctor",
  );
  expect(around(0, 0)).toBe("ann husband doctor");
  expect(around(9, 9).split(" ")).toHaveLength(15);
});

test("what is left out is counted, beside whom it is missing", () => {
  const { leftOut } = focusOn(family, { person: "ann", up: 1, down: 1 });
  const none = { parents: 0, siblings: 0, partners: 0, children: 0 };
  expect(Object.fromEntries(leftOut)).toEqual({
    mother: { ...none, parents: 2, siblings: 1 },
    brother: { ...none, children: 1 },
    "husbands-mother": { ...none, children: 1 },
    son: { ...none, children: 1 },
  });
});

test("nothing is told of those who are left out", () => {
  const { family: part } = focusOn(family, { person: "ann", up: 0, down: 0 });
  expect(part.parentages).toEqual([]);
  expect(part.bonds.map(({ between }) => between.join())).toEqual(["ann,husband", "ann,doctor"]);
});
