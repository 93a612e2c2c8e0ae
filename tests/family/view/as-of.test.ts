import { describe, expect, test } from "vitest";
import { asOf } from "../../../src/family/view/as-of.ts";
import type { Family } from "../../../src/family/family.ts";
import { familyOf } from "../../family.ts";

const text = `
people:
  ann: { gender: female, born: 1940, died: 1999, age: 59, cause: cancer }
  ben: { gender: male, born: 1938, age: { is: 80, level: stated } }
  kim: { gender: male, born: 1965 }
  lea: { gender: female, born: 1990 }
  old: { gender: male }
children:
  - { child: kim, of: [ann, ben] }
  - { child: lea, of: kim }
unions:
  - { between: [ann, ben], phases: [ { union: married, when: 1962 }, { union: divorced, when: 1985 } ] }
ties:
  - { between: [ann, kim], phases: [ { tie: close }, { tie: cutoff, from: 1987 }, { tie: repaired, from: 1992 } ] }
  - { between: [kim, lea], tie: close }
  - { between: [ben, old], tie: distant }
roles:
  - { who: kim, role: confidant, toward: ann, from: 1975, until: 1987 }
  - { who: kim, role: rebel, toward: ben, from: 1991 }
conditions:
  - { who: ben, condition: alcohol, from: 1970, phases: [ { status: present }, { status: recovery, from: 1995 } ] }
  - { who: ann, condition: cancer, from: 1997 }
households:
  - { household: [ann, ben, kim], from: 1965, until: 1985 }
`;

/** The family as it stood at a time told in the words of the file. */
function at(when: string): Family {
  const family = familyOf(`${text}draw: { when: ${when} }\n`);
  return asOf(family, family.draw.when?.moment ?? "");
}

describe("a family as it stood", () => {
  test("who was born later is not there, nor what is told of them; no date, no absence", () => {
    expect([...at("1980").people.keys()]).toEqual(["ann", "ben", "kim", "old"]);
    expect(at("1980").bonds.map(({ between }) => between.join())).toEqual([
      "ann,ben",
      "ann,kim",
      "ben,old",
    ]);
    expect(at("1995").people.has("lea")).toBe(true);
  });

  test("who died later is alive, and of no cause", () => {
    expect(at("1980").people.get("ann")).toMatchObject({ died: null, dead: "no", cause: null });
    expect(at("2000").people.get("ann")).toMatchObject({ dead: "yes", cause: "cancer" });
  });

  test("the age of the living is that of the telling, so it is of no other time", () => {
    expect(at("1980").people.get("ben")?.age).toBeNull();
    expect(at("1980").people.get("ann")?.age).toBeNull();
    expect(at("2000").people.get("ann")?.age?.words).toBe("59");
    expect(
      at("2000")
        .people.get("ben")
        ?.values.map(({ key }) => key),
    ).not.toContain("age");
  });

  test("a bond has come as far as it had", () => {
    const phases = (when: string) =>
      at(when).bonds.map(({ phases: all }) => all.map(({ union, tie }) => union ?? tie).join());
    expect(phases("1980")).toEqual(["married", "close", "distant"]);
    expect(phases("1990")).toEqual(["married,divorced", "close,cutoff", "close", "distant"]);
  });

  test("what ended later goes on, and no end of it is told", () => {
    const [role] = at("1980").roles;
    expect(role).toMatchObject({ time: { ended: "no", written: { until: null } } });
    expect(at("1980").roles).toHaveLength(1);
    const [ended] = at("1988").roles;
    expect(ended).toMatchObject({ time: { ended: "yes", written: { until: "1987" } } });
  });

  test("an illness stands as it stood", () => {
    expect(at("1990").conditions.map(({ phases }) => phases.at(-1)?.status)).toEqual(["present"]);
    expect(at("1998").conditions.map(({ phases }) => phases.at(-1)?.status)).toEqual([
      "recovery",
      "present",
    ]);
  });

  test("a household is there as long as it was", () => {
    expect(at("1980").households).toHaveLength(1);
    expect(at("1990").households).toEqual([]);
  });

  test("a time may be told by what happened", () => {
    expect(at("when kim was 5").people.has("lea")).toBe(false);
    expect(at("birth of lea").people.has("lea")).toBe(true);
  });
});
