import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { svg } from "../../src/drawing/formats/svg.ts";
import { themes } from "../../src/drawing/themes/index.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import { marksOf } from "../../src/report/marks.ts";
import { draw, exampleFamily, examples } from "./page/examples.ts";

const mismatchPage = "tests/golden/mismatch.html";

/** A page with the kept drawing and the new one side by side. */
function sideBySide(name: string, kept: string, drawn: string): string {
  const picture = (text: string): string =>
    `<img width="49%" src="data:image/svg+xml;base64,${Buffer.from(text).toString("base64")}">`;
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><h1>${name}: kept, drawn</h1>${picture(kept)} ${picture(drawn)}\n`;
}

// `UPDATE=1 npx vitest run tests/drawing/golden.test.ts` keeps what is drawn now: look at it first.
test.each(examples)("%s is drawn as it was when somebody last looked at it", async (name) => {
  const family = exampleFamily(name);
  const scene = await draw(family, marksOf(findPatterns(family), "main"));
  const drawn = svg(scene, themes.colour);
  const file = `tests/golden/${name}.svg`;
  if (process.env["UPDATE"] === "1") {
    mkdirSync("tests/golden", { recursive: true });
    writeFileSync(file, drawn);
  }
  const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (kept !== drawn) writeFileSync(mismatchPage, sideBySide(name, kept, drawn));
  expect(kept === drawn, `${file} differs from what is drawn: open ${mismatchPage}`).toBe(true);
});
