import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import type { Family } from "../../../src/family/family.ts";
import { focusOn } from "../../../src/family/view/focus.ts";
import { withLayers } from "../../../src/family/view/layers.ts";
import { onlyOf } from "../../../src/family/view/only-of.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { familyOf } from "../../family.ts";
import { alikeInLegend } from "./checks.ts";
import { legendWithoutSigns, signsWithoutLegend } from "./legend-signs.ts";

const examples = readdirSync("examples").map(
  (name) => [name, familyOf(readFileSync(`examples/${name}`, "utf8"))] as const,
);

test.each(examples)("%s: the legend of every part shows what is drawn", async (_, family) => {
  const report = findPatterns(family);
  const parts: (readonly [string, Family, Parameters<typeof marksOf>[1]])[] = [
    ["whole", family, "all"],
    ["structure", withLayers(family, ["structure"]), "main"],
    ["health", withLayers(family, ["health"]), "main"],
    ...[...family.people.values()]
      .filter(({ kind, being }) => kind === "person" && being === "person")
      .map(
        ({ id }) => [id, focusOn(family, { person: id, up: 1, down: 1 }).family, "main"] as const,
      ),
    ...report.findings.map(({ id, people, evidence }) => {
      const facts = evidence.map(({ of }) => of);
      return [id, onlyOf(family, { people, facts }), [id]] as const;
    }),
  ];
  for (const [name, part, choice] of parts) {
    const scene = await drawFamily(part, { marks: marksOf(report, choice), phases: "all" });
    const faults = [
      ...signsWithoutLegend(scene),
      ...legendWithoutSigns(scene),
      ...alikeInLegend(scene),
    ];
    expect([name, ...faults]).toEqual([name]);
  }
});
