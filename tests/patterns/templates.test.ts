import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { detectors } from "../../src/patterns/detectors/index.ts";
import { rules } from "../../src/patterns/rules.ts";

/** A cause, a forecast, a verdict or blame, in any sentence that can be printed. */
const forbidden =
  /\b(cause[sd]?|causing|inherit(s|ed)?|will|doomed|dysfunctional|because of|curse[sd]?|always|never learns?|fault|blames?|guilty|led to|due to|results? in|thanks to|bound to (repeat|be|happen|become)|going to|likely to|diagnosed?|pathological|toxic|victim|perpetrator)\b/i;

const files = ["src/patterns", "src/report"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);

/** Every string and every fixed part of a template; ids, kinds and paths have no space in them. */
function sentencesOf(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("one.ts", text, ts.ScriptTarget.Latest, true));
  return found.filter((words) => words.includes(" "));
}

describe("every sentence that patterns can say", () => {
  test.each(files)("%s", (file) => {
    for (const words of sentencesOf(readFileSync(file, "utf8"))) {
      // Sources are titles of papers and books, not sentences of ours.
      if (detectors.some(({ source }) => source.includes(words))) continue;
      expect(words).not.toMatch(forbidden);
    }
  });

  test("would be caught", () => {
    const said = sentencesOf('const a = `${b} will repeat it`; const c = "it caused the divorce";');
    expect(said).toHaveLength(2);
    for (const words of said) expect(words).toMatch(forbidden);
  });
});

test("every pattern has its rule in words", () => {
  expect(Object.keys(rules)).toEqual(detectors.map(({ id }) => id));
  for (const { rule, changes } of Object.values(rules)) {
    expect(rule).toMatch(/^\p{Lu}.*\.$/su);
    expect(changes).toMatch(/^\p{Lu}.*\.$/su);
  }
});

test("all forty patterns are looked for", () => {
  const numbers = Array.from({ length: 40 }, (_, at) => `P${String(at + 1).padStart(2, "0")}`);
  expect(detectors.map(({ id }) => id)).toEqual(numbers);
});
