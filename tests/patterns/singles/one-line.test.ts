import { describe, expect, test } from "vitest";
import { findPatterns } from "../../../src/patterns/find.ts";
import { familyOf } from "../../family.ts";
import { keyOf, without } from "../editing.ts";
import { found } from "./look.ts";

const people = `
genogram: 1
index: ida
people: { ida: { gender: female }, eva: , max: , ada: , ole: , per: , una: }
children:
  - { child: ida, of: [eva, max] }
`;

/** Both parents of the last are told, neither is followed. */
const pairOnTop = `${people}  - { child: eva, of: [ada, ole] }\n`;
/** Higher up a pair of which one is followed. */
const pairBetween = `${pairOnTop}  - { child: ada, of: [una, per] }\n`;
const oneOnTop = `${pairOnTop}  - { child: ada, of: una }\n`;

describe.each([
  ["a pair on top", pairOnTop, 2],
  ["a pair on the way", pairBetween, 3],
  ["one on top", oneOnTop, 3],
] as const)("a record of one line, %s", (_, text, depth) => {
  const [finding] = found(text, "P34");
  const links = familyOf(text).parentages.map(({ path }) => path);
  const p34 = (path: (typeof links)[number]) => {
    const left = without(text, path);
    if (left === null) throw new Error(`cannot be without ${keyOf(path)}`);
    return findPatterns(left).findings.find(({ pattern }) => pattern === "P34");
  };

  test("is followed so many generations up", () => {
    expect(finding?.support.shown).toBe(depth);
  });

  test("changes with each link that it names, and with no other", () => {
    const named = finding?.evidence.map(({ of }) => keyOf(of)) ?? [];
    for (const path of links) {
      const now = p34(path);
      const same = now !== undefined && now.claim === finding?.claim;
      const heavy = now !== undefined && now.support.known === finding?.support.known;
      expect(same && heavy, keyOf(path)).toBe(!named.includes(keyOf(path)));
    }
  });
});
