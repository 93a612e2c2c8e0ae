import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { familyOf } from "../../family.ts";
import { faultsOf } from "../metrics.ts";

test.each(["clarissa", "donna", "enmeshment"])(
  "%s with its findings marked: nothing on words or symbols, no two lines merged",
  async (name) => {
    const family = familyOf(readFileSync(`examples/${name}.genogram.yaml`, "utf8"));
    const marks = marksOf(findPatterns(family), "main");
    const { shapes } = await drawFamily(family, { marks, phases: "all" });
    expect(faultsOf(shapes.filter(({ part }) => part !== "legend" && part !== "title"))).toEqual({
      overlaps: [],
      through: [],
      merged: [],
    });
  },
);
