import { expect, test } from "vitest";
import { findPatterns } from "../../../src/patterns/find.ts";
import { familyOf } from "../../family.ts";
import { buildFamily, textOfBuild } from "./build-family.ts";
import { bruteBuilds } from "./builds.ts";

// FAMILIES=1000 looks at so many.
const many = Number(process.env["FAMILIES"] ?? 40);

test(`${many} families: how they are built, and who alone drinks, is found by both ways of looking`, () => {
  const kinds = new Set<string>();
  for (let seed = 1; seed <= many; seed++) {
    const family = buildFamily(seed);
    const text = textOfBuild(family);
    const here = findPatterns(familyOf(text))
      .findings.filter(
        ({ pattern, grade }) => (pattern === "P09" || pattern === "P16") && grade > 1,
      )
      .map(
        ({ pattern, trait, about, grade }) =>
          `${pattern} ${trait ?? ""} ${[...new Set(about)].sort().join(",")} ${grade}`,
      )
      .sort();
    expect(here, `seed ${seed}\n${text}`).toEqual(bruteBuilds(family));
    for (const one of here) kinds.add(one.split(" ")[1] ?? "");
  }
  if (many >= 1000) expect(kinds.size).toBe(18);
}, 600_000);
