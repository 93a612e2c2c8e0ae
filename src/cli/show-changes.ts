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
  const last = changes[changes.length - 1];
  const width = String(Math.max(last?.after.line ?? 0, last?.before.line ?? 0) + 99).length;
  const number = (line: number) => String(line).padStart(width + 1);
  for (const { before, after } of changes) {
    if (before.lines.length > after.lines.length)
      for (const [i, line] of before.lines.entries())
        write(`${chalk.red(`${number(before.line + i)} - ${line}`.trimEnd())}\n`);
    for (const [i, line] of after.lines.entries())
      write(`${chalk.dim(`${number(after.line + i)} |`)} ${line}`.trimEnd() + "\n");
  }
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
