import { expect, test } from "vitest";
import { sourceLine } from "../../../src/drawing/page/source-line.ts";
import { among } from "../../../src/family/view/among.ts";
import { familyOf } from "../../family.ts";

const people = "people: { ann: { name: Ann }, mother: {}, ben: {} }\nhelpers: { therapist: {} }\n";

test.each([
  ["", "No dates are given."],
  ["says: therapist\n", "As told by the therapist. No dates are given."],
  ["says: [ann, therapist]\n", "As told by Ann and the therapist. No dates are given."],
  ["says: clinician\n", "As told by the clinician. No dates are given."],
])("who tells it: %s", (says, line) => {
  expect(sourceLine(familyOf(`genogram: 1\n${says}${people}`))).toBe(line);
});

test("who tells it keeps the name in a picture of others", () => {
  const family = familyOf(`genogram: 1\nsays: ann\n${people}`);
  expect(sourceLine(among(family, new Set(["ben"])))).toMatch(/^As told by Ann\./);
});

test("how dated it is", () => {
  const tie = (when: string): string => `  - { between: [ann, mother], tie: close, ${when} }\n`;
  const head = `genogram: 1\n${people}ties:\n`;
  expect(sourceLine(familyOf(`${head}${tie("from: 1990")}`))).toBe("");
  const few = tie("from: 1990") + tie("when: ann was 5") + tie("when: ann was 9");
  expect(sourceLine(familyOf(head + few.replaceAll("when: ann", "when: when ann")))).toBe(
    "Few dates are given.",
  );
});

test("a symptom word alone is no diagnosis; beside a condition the line is silent", () => {
  const with_ = (...kinds: string[]): string =>
    `genogram: 1\n${people}conditions:\n${kinds.map((kind) => `  - { who: ann, condition: ${kind} }\n`).join("")}`;
  expect(sourceLine(familyOf(with_("low-mood")))).toContain("Nothing here is a diagnosis.");
  expect(sourceLine(familyOf(with_("low-mood", "depression")))).not.toContain("diagnosis");
  expect(sourceLine(familyOf(with_("depression")))).not.toContain("diagnosis");
});
