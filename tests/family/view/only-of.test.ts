import { describe, expect, test } from "vitest";
import { kinshipOf } from "../../../src/family/kinship.ts";
import { onlyOf } from "../../../src/family/view/only-of.ts";
import { familyOf } from "../../family.ts";

const family = familyOf(`index: ida
people: { ida: , eva: , ola: , max: , jon: , tom: }
children:
  - { child: [ida, jon], of: [eva, max] }
  - { child: eva, of: ola, helped-by: tom }
unions:
  - { between: [eva, max], union: married }
ties:
  - { between: [ida, ola], tie: close }
  - { between: [ida, eva], phases: [ { tie: fused }, { tie: conflict } ] }
roles:
  - { who: ida, role: confidant, toward: ola }
conditions:
  - { who: eva, condition: alcohol }
`);

describe("what belongs to a few people and a few statements", () => {
  const part = onlyOf(family, { people: ["ida", "ola"], facts: [["ties", 0]] });

  test("the people, and whoever joins them", () => {
    expect([...part.people.keys()]).toEqual(["ida", "eva", "ola"]);
    expect(kinshipOf(part).isAncestorOf("ola", "ida")).toBe(true);
  });

  test("of what is told only those statements", () => {
    expect(part.bonds.map(({ path }) => path)).toEqual([["ties", 0]]);
    expect([part.roles, part.conditions]).toEqual([[], []]);
  });

  test("a couple stays as it stood, and a bond with all its phases where one is meant", () => {
    const other = onlyOf(family, { people: ["max", "ida"], facts: [] });
    const couple = onlyOf(family, { people: ["max", "ola"], facts: [] });
    expect(other.bonds).toEqual([]);
    expect(couple.bonds.map(({ section }) => section)).toEqual(["unions"]);
    const tie = onlyOf(family, { people: ["eva", "ida"], facts: [["ties", 1, "phases", 1]] });
    expect(tie.bonds[0]?.phases).toHaveLength(2);
  });

  test("whoever a birth, a link or a bond among the statements tells of", () => {
    const born = onlyOf(family, { people: ["eva"], facts: [["people", "jon", "born"]] });
    expect([...born.people.keys()]).toEqual(["eva", "jon"]);
    const link = onlyOf(family, { people: ["eva"], facts: [["children", 1, "of"]] });
    expect([...link.people.keys()].sort()).toEqual(["eva", "ola"]);
    const tie = onlyOf(family, { people: ["eva"], facts: [["ties", 0]] });
    expect([...tie.people.keys()].sort()).toEqual(["eva", "ida", "ola"]);
  });

  test("nobody, where nobody is meant", () => {
    expect(onlyOf(family, { people: [], facts: [] }).people.size).toBe(0);
  });
});
