import { expect, test } from "vitest";
import { called } from "../../src/family/called.ts";
import { among } from "../../src/family/view/among.ts";
import { familyOf } from "../family.ts";

test("who is not in a part of a family keeps the name there", () => {
  const family = familyOf(`
people:
  donna: { name: Donna }
  mother: { died: when donna was 5 }
  mothers-friend:
`);
  const part = among(family, new Set(["mothers-friend"]));
  expect(called(part, "donna")).toBe("Donna");
  expect(called(part, "mothers-friend")).toBe("the mother’s friend");
  expect(called(part, "divorce")).toBe("the divorce");
});
