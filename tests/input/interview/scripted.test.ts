import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findPatterns } from "../../../src/patterns/find.ts";
import { familyOf } from "../../family.ts";
import { scripted } from "./scripted.ts";

/** What is found, without names: the same family told in other words gives the same. */
function found(text: string): readonly string[] {
  return findPatterns(familyOf(text))
    .findings.map(({ pattern, kind, verdict, grade }) => `${pattern} ${kind} ${verdict} ${grade}`)
    .toSorted();
}

describe.each(["clarissa", "donna"])("%s, told in the short interview", (name) => {
  const { text, said } = scripted(`tests/input/interview/scripts/${name}.txt`);

  test("takes at most sixty answers, and all of them are understood", () => {
    expect(said.filter(({ line }) => line !== "").length).toBeLessThanOrEqual(60);
    expect(said.flatMap(({ left }) => left)).toEqual([]);
  });

  test("gives what the example gives, and nothing else", () => {
    expect(found(text)).toEqual(found(readFileSync(`examples/${name}.genogram.yaml`, "utf8")));
  });
});
