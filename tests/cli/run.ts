import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in a folder, without a terminal. */
export function genogram(
  args: readonly string[],
  folder = process.cwd(),
  nodeArgs: readonly string[] = [],
): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeArgs, resolve("bin/genogram.js"), ...args],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    },
  );
  return { status, stdout, stderr };
}

/** A new empty folder of the test's own. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "genogram-test-"));
}

/** The words of a command as a shell takes them: quotes hold several together. */
export function wordsOf(command: string): readonly string[] {
  return (command.match(/(?:[^\s"']+|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? []).map((word) =>
    word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double?: string, single?: string) =>
      double === undefined ? (single ?? "") : double.replace(/\\(.)/g, "$1"),
    ),
  );
}
