import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { familyOf } from "../../family.ts";
import { grow } from "../grown/grow.ts";
import { written } from "../grown/plain-family.ts";
import { noMarks } from "../page/examples.ts";
import { endsOnOthers } from "./ends-on-others.ts";

test.each([3, 102, 174])(
  "what comes down on a symbol keeps off what comes to its sides (family %i)",
  async (seed) => {
    const plain = grow(seed, 12 + (seed % 19), 30);
    const ties = plain.ties.slice(0, 8 + (seed % 7));
    const family = familyOf(written({ ...plain, ties }).yaml);
    expect(endsOnOthers(await drawFamily(family, { marks: noMarks, phases: "all" }))).toEqual([]);
  },
);
