import { expect, test } from "vitest";
import type { RoleKind } from "../../../src/catalogue/roles.ts";
import { roles } from "../../../src/catalogue/roles.ts";
import { rolesToward } from "../../../src/drawing/wording/roles-toward.ts";
import { inPlainWords } from "../../../src/family/in-plain-words.ts";
import { familyOf } from "../../family.ts";

const family = familyOf("people: { bo: { name: Bo } }");
const kinds = Object.keys(roles) as RoleKind[];

test.each([
  [["best-friend-child", "confidant"], "best friend and confidant of Bo"],
  [["dependent-parent"], "leans on Bo"],
  [["friend-parent", "dependent-parent"], "more a friend than a parent to Bo, leans on Bo"],
  [["caretaker-of-aging-parent"], "cares for Bo"],
  [["in-law-loyalist"], "sides with Bo"],
  [["sibling-parent"], "parents Bo"],
  [["alienating-parent"], "turns Bo against a parent"],
  [["rewarder"], "rewards Bo with praise"],
  [["absent-parent"], "absent parent of Bo"],
  [["idealizing-child"], "idealizes Bo"],
  [["saboteur"], "undermines the bond with Bo"],
  [["parentified-child", "emotional-parentification"], "parentified child toward Bo (emotionally)"],
  [["surrogate-spouse"], "stands in for a partner beside Bo"],
] as const)("%s", (held, words) => {
  expect(rolesToward(family, held, ["bo"])).toBe(words);
});

test.each([
  ["codependent", "puts Bo’s needs first"],
  ["guilty-child", "feels responsible for Bo’s pain"],
  ["idealizing-child", "looks up to Bo"],
  ["role-reversal", "in each other’s places with Bo"],
  ["alienating-parent", "before Bo, at odds with a parent"],
  ["rewarder", "gives Bo much praise"],
  ["absent-parent", "not part of Bo’s daily life"],
  ["entertainer", "makes Bo laugh"],
  ["single-parent", "single parent of Bo"],
  ["sibling-parent", "brings up Bo"],
] as const)("%s, to the family", (kind, words) => {
  expect(rolesToward(inPlainWords(family), [kind], ["bo"])).toBe(words);
});

test("each role names whom it is held toward once", () => {
  for (const one of [family, inPlainWords(family)])
    for (const kind of kinds) {
      const words = rolesToward(one, [kind], ["bo"]);
      expect([words, words.match(/\bBo\b/gu)?.length]).toEqual([words, 1]);
      expect(words).not.toMatch(/the (?:child|parent|other) toward/u);
    }
});

test("toward several it is said once", () => {
  const more = familyOf(`people: { bo: { name: Bo }, cy: { name: Cy } }
groups: { friends: { of: bo } }
`);
  expect(rolesToward(more, ["kinship-carer"], ["bo", "cy"])).toBe("kinship carer of Bo and Cy");
  expect(rolesToward(inPlainWords(more), ["codependent"], ["bo", "friends"])).toBe(
    "puts Bo and the friends’ needs first",
  );
});

test("held toward nobody it is only named", () => {
  expect(rolesToward(family, ["hero"], [])).toBe("hero");
});
