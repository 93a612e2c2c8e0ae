import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { svg } from "../../../src/drawing/formats/svg.ts";
import { formOf } from "../../../src/drawing/page/legend/row.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import { allCells, sheet } from "./sheet.ts";

// `UPDATE=1 npx vitest run tests/drawing/sheet` keeps what is drawn now: look at it first.
const pictures = (["mcgoldrick", "genopro", "bowen"] as const).flatMap((notation) =>
  Object.entries(themes).map(([name, theme]) => [notation, name, theme] as const),
);

test.each(pictures)(
  "the sheet of %s in theme %s is the picture of the docs",
  (notation, name, theme) => {
    const drawn = svg(sheet(notation), theme);
    const file = `docs/catalogue/${notation === "mcgoldrick" ? "" : `${notation}-`}${name}.svg`;
    if (process.env["UPDATE"] === "1") {
      mkdirSync("docs/catalogue", { recursive: true });
      writeFileSync(file, drawn);
    }
    const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
    expect(kept === drawn, `${file} differs from what is drawn`).toBe(true);
  },
);

test("no two kinds have one form in black print", () => {
  const forms = new Map<string, string>();
  for (const { label, shapes } of allCells()) {
    const form = formOf({ labels: [label], sample: shapes });
    expect(forms.get(form), label).toBeUndefined();
    forms.set(form, label);
  }
});
