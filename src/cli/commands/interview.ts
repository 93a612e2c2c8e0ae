import { hostname, userInfo } from "node:os";
import { compare, glance } from "../../index.ts";
import type { InterviewQuestion as Question } from "../../index.ts";
import { MachineError, UsageError } from "../errors.ts";
import { disk } from "../interview/disk.ts";
import { askPlainly } from "../interview/ask-plainly.ts";
import type { Asker } from "../interview/asker.ts";
import { commandIn } from "../interview/words-said.ts";
import { closeInterview } from "../interview/close-interview.ts";
import { converse } from "../interview/converse.ts";
import { type Keeper, keeperOf } from "../interview/keeper.ts";
import { tidy } from "../interview/lines.ts";
import { warmUp } from "../interview/warm-up.ts";
import { takeLock } from "../interview/lock.ts";
import { readAndSay } from "../read-family.ts";
import { sketchOf } from "../sketch-of.ts";
import { standardError } from "../terminal.ts";
import { now } from "../today.ts";
import type { Output } from "../terminal.ts";

export interface InterviewOptions {
  readonly full?: boolean;
  readonly plain?: boolean;
}

/**
 * Enters a family question by question; starts a file, or goes on with one where it stopped.
 * @returns 0, or 1 if the file has an error
 * @throws {@link UsageError} if somebody else has the file open
 * @throws {@link MachineError} if it cannot be read
 */
export async function interview(
  named: string | undefined,
  options: InterviewOptions,
): Promise<number> {
  const file = named ?? "family.genogram.yaml";
  if (!/\.ya?ml$/iu.test(file))
    throw new UsageError(`a family file ends in .genogram.yaml: write ${file}.genogram.yaml`);
  const release = await locked(file);
  try {
    return await led(file, options);
  } finally {
    await release();
  }
}

async function locked(file: string): Promise<() => Promise<void>> {
  const me = {
    pid: process.pid,
    host: hostname(),
    user: userInfo().username,
    since: now().toISOString().slice(0, 16).replace("T", " "),
  };
  try {
    const { path, holder } = await takeLock(disk, file, { me, isRunning });
    if (holder === null) return () => disk.remove(path);
    throw new UsageError(
      `${holder.user} has "${file}" open since ${holder.since} (program ${holder.pid} on ${holder.host}); if that is over, remove ${path}`,
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new MachineError(`cannot write beside "${file}": ${String(error)}`);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function led(
  file: string,
  { full = false, plain = false }: InterviewOptions,
): Promise<number> {
  const output = standardError();
  const today = now().toISOString().slice(0, 10);
  const keeper = await keeperOf({ disk, file, full, today });
  if (keeper === null) {
    await readAndSay(file);
    return 1;
  }
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY && !plain;
  const asker = isTerminal ? await inTerminal(output) : askPlainly(output);
  asker.say(greeting(file, keeper));
  const typing = { begun: !isTerminal };
  const warm = warmUp(keeper, () => typing.begun);
  await converse({
    ...{ keeper, asker, output },
    sketch: () => sketchOf(keeper.family(), output),
    preview: (question, line, still) => {
      typing.begun = true;
      return previewed(keeper, { question, line, still }, output);
    },
    changed: () => undefined,
  });
  typing.begun = true;
  await warm;
  await keeper.close();
  await closeInterview(file, { keeper, output });
  asker.close();
  return 0;
}

function greeting(file: string, keeper: Keeper): string {
  const help = "Type help for all you can say. Everything is kept at once.\n";
  const people = keeper.family()?.people.size ?? 0;
  if (people === 0) return help;
  return `Going on with ${file}: ${people} ${people === 1 ? "person" : "people"} so far.\n${help}`;
}

async function inTerminal(output: Output): Promise<Asker> {
  const { askInTerminal } = await import("../interview/ask-in-terminal.ts");
  return askInTerminal(output);
}

interface Typed {
  readonly question: Question;
  readonly line: string;
  /** Whether no key has come for a while. */
  readonly still: boolean;
}

/** What of a line is not understood, and the question that would settle it. */
interface Open {
  readonly left: readonly string[];
  readonly which?: string | null;
}

/** What a line would become: at a glance while keys come, and as it would stand in the file once they do not. */
async function previewed(
  keeper: Keeper,
  { question, line, still }: Typed,
  { chalk, columns }: Output,
): Promise<readonly string[]> {
  const family = keeper.family();
  if (!["answer", "aside"].includes(commandIn(line).is)) return [];
  const shown = (lines: readonly string[], { left, which = null }: Open): readonly string[] => [
    ...lines.slice(0, 6).map((each) => chalk.dim(each.slice(0, columns - 1))),
    ...(left.length === 0
      ? []
      : [chalk.yellow(`  ${which ?? "not all of it is understood"}`.slice(0, columns - 1))]),
  ];
  const seen = family === null ? null : await glance(family, question, line);
  const isHalf = seen !== null && seen.left.length > 0;
  if (!still || isHalf) return seen === null ? [] : shown(seen.lines, seen);
  const answered = await keeper.try(question, line);
  if ("leave" in answered) return [];
  if ("refused" in answered) return [chalk.yellow(`  ${answered.refused}`.slice(0, columns - 1))];
  return shown(tidy(await compare(keeper.text(), answered.text)), answered);
}
