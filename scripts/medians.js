import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The house's budgets that no single file can break: the median file and the median function. */
const budgets = { file: 100, function: 8 };

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("src", name));

const fileLengths = files.map((file) => readFileSync(file, "utf8").split("\n").length - 1);
const functionLengths = files.flatMap((file) => {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2023,
    true,
  );
  const lengths = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined) {
      const line = (position) => source.getLineAndCharacterOfPosition(position).line;
      lengths.push(line(node.getEnd()) - line(node.getStart()) + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lengths;
});

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const found = { file: median(fileLengths), function: median(functionLengths) };
for (const [what, most] of Object.entries(budgets)) {
  process.stdout.write(`median ${what}: ${found[what]} lines (at most ${most})\n`);
  if (found[what] > most) process.exitCode = 1;
}
