import { describe, test } from "vitest";
import { bronte } from "./bronte.ts";
import { clarissa } from "./clarissa.ts";
import { donna } from "./donna.ts";
import { enmeshment } from "./enmeshment.ts";
import { kennedy } from "./kennedy.ts";
import { type Rows, toldIn } from "./told.ts";

// Whatever is known of five cases is stored: each row of what is told of them, in a few words.

const cases: readonly (readonly [file: string, rows: Rows])[] = [
  ["examples/clarissa.genogram.yaml", clarissa],
  ["examples/donna.genogram.yaml", donna],
  ["examples/enmeshment.genogram.yaml", enmeshment],
  ["examples/bronte.genogram.yaml", bronte],
  ["tests/families/kennedy.genogram.yaml", kennedy],
];

describe.each(cases)("%s", (file, rows) => {
  const told = toldIn(file);
  test.each(Object.entries(rows))("%s", (_, says) => {
    says(told);
  });
});
