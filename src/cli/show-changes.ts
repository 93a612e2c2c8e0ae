import type { Change } from "../index.ts";
import { standardError, standardOut } from "./terminal.ts";

/** The lines as they stand now, and those that are gone. */
export function showLines(file: string, changes: readonly Change[]): void {
  const { write, chalk } = standardError();
  if (changes.length === 0) {
    write(`${file}: nothing to change\n`);
    return;
  }
  write(`${chalk.bold(file)}\n`);
  const shown = changes.flatMap(({ before, after }) => [
    ...(before.lines.length > after.lines.length ? numbered(before, "-") : []),
    ...numbered(after, "|"),
  ]);
  const width = Math.max(3, ...shown.map(({ number }) => String(number).length)) + 1;
  for (const { number, sign, line } of shown) {
    const head = `${String(number).padStart(width)} ${sign} `;
    write(`${sign === "-" ? chalk.red(head + line) : chalk.dim(head) + line}\n`);
  }
}

/** Lines that say something, with their numbers. */
function numbered({ line: first, lines }: Change["after"], sign: "-" | "|") {
  const all = lines.map((line, i) => ({ number: first + i, sign, line }));
  return all.filter(({ line }) => line.trim() !== "");
}

/** What would be different, as `diff -U0` shows it. */
export function showDiff(file: string, changes: readonly Change[]): void {
  const { write, chalk } = standardOut();
  if (changes.length === 0) return;
  write(`${chalk.bold(`--- ${file}`)}\n${chalk.bold(`+++ ${file}`)}\n`);
  for (const { before, after } of changes) {
    write(chalk.cyan(`@@ -${range(before)} +${range(after)} @@`) + "\n");
    for (const line of before.lines) write(`${chalk.red(`-${line}`)}\n`);
    for (const line of after.lines) write(`${chalk.green(`+${line}`)}\n`);
  }
}

/** A stretch of no lines is named by the line above it. */
function range({ line, lines }: Change["before"]): string {
  if (lines.length === 0) return `${line - 1},0`;
  return lines.length === 1 ? String(line) : `${line},${lines.length}`;
}
