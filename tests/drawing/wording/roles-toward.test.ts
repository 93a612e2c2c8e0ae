import { expect, test } from "vitest";
import type { RoleKind } from "../../../src/catalogue/roles.ts";
import { roles } from "../../../src/catalogue/roles.ts";
import { rolesToward } from "../../../src/drawing/wording/roles-toward.ts";
import { inPlainWords } from "../../../src/family/in-plain-words.ts";
import { familyOf } from "../../family.ts";

const family = familyOf("people: { bo: { name: Bo } }");
const kinds = Object.keys(roles) as RoleKind[];

test.each([
  [["best-friend-child", "confidant"], "best friend, confidant toward Bo"],
  [["dependent-parent"], "leans on Bo"],
  [["friend-parent", "dependent-parent"], "friend more than parent toward Bo, leans on Bo"],
  [["caretaker-of-aging-parent"], "cares for Bo"],
  [["in-law-loyalist"], "sides with Bo"],
  [["sibling-parent"], "parents Bo"],
  [["alienating-parent"], "turns Bo against a parent"],
  [["surrogate-spouse"], "stands in for a partner toward Bo"],
] as const)("%s", (held, words) => {
  expect(rolesToward(family, { kinds: held, toward: "bo" })).toBe(words);
});

test.each([
  ["codependent", "puts Bo’s needs first"],
  ["guilty-child", "feels responsible for Bo’s pain"],
  ["idealizing-child", "looks up to Bo"],
  ["role-reversal", "in each other’s places toward Bo"],
  ["alienating-parent", "before Bo, at odds with a parent"],
  ["sibling-parent", "brings up Bo"],
] as const)("%s, to the family", (kind, words) => {
  expect(rolesToward(inPlainWords(family), { kinds: [kind], toward: "bo" })).toBe(words);
});

test("each role names whom it is held toward once", () => {
  for (const one of [family, inPlainWords(family)])
    for (const kind of kinds) {
      const words = rolesToward(one, { kinds: [kind], toward: "bo" });
      expect([words, words.match(/\bBo\b/gu)?.length]).toEqual([words, 1]);
      expect(words).not.toMatch(/the (?:child|parent|other) toward/u);
    }
});

test("held toward nobody it is only named", () => {
  expect(rolesToward(family, { kinds: ["hero"], toward: null })).toBe("hero");
});
