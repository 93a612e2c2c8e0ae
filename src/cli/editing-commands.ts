import type { Command } from "commander";

interface DryRun {
  readonly dryRun?: boolean;
}

const dryRun = ["--dry-run", "show what would be different, and write nothing"] as const;
const file = ["<file>", "family file (*.genogram.yaml)"] as const;

/** The commands that change a family file and keep all else in it as it was written. */
export function editingCommands(program: Command): void {
  for (const command of [add, set, rename, remove, format]) command(program);
}

function add(program: Command): void {
  program
    .command("add")
    .description("add somebody or something: person, child, union, tie, role, event, phase …")
    .argument(...file)
    .argument("<words...>", 'what, then who, then key=value: tie anna bert close from="about 1990"')
    .option(...dryRun)
    .action(async (path: string, words: string[], options: DryRun) => {
      const { add: run } = await import("./commands/add.ts");
      process.exitCode = await run(path, words, options.dryRun === true);
    });
}

function set(program: Command): void {
  program
    .command("set")
    .description("set values; a key without a value is taken away")
    .argument(...file)
    .argument(
      "<words...>",
      'an id, the number of a line, or its words; then key=value: anna born="about 1962"',
    )
    .option(...dryRun)
    .action(async (path: string, words: string[], options: DryRun) => {
      const { set: run } = await import("./commands/set.ts");
      process.exitCode = await run(path, words, options.dryRun === true);
    });
}

function rename(program: Command): void {
  program
    .command("rename")
    .description("give another id, wherever it is written")
    .argument(...file)
    .argument("<old>", "the id as it is")
    .argument("<new>", "the id as it shall be")
    .option(...dryRun)
    .action(async (path: string, from: string, to: string, options: DryRun) => {
      const { rename: run } = await import("./commands/rename.ts");
      process.exitCode = await run(path, [from, to], options.dryRun === true);
    });
}

function remove(program: Command): void {
  program
    .command("remove")
    .description("take out somebody or a line, with what depends on it")
    .argument(...file)
    .argument("<words...>", "an id, the number of a line, or its words: tie anna bert")
    .option(...dryRun)
    .action(async (path: string, words: string[], options: DryRun) => {
      const { remove: run } = await import("./commands/remove.ts");
      process.exitCode = await run(path, words, options.dryRun === true);
    });
}

function format(program: Command): void {
  program
    .command("format")
    .description("make spacing, quotes and the order of sections uniform; comments stay")
    .argument("<file...>", "family files (*.genogram.yaml)")
    .option(...dryRun)
    .action(async (files: string[], options: DryRun) => {
      const { format: run } = await import("./commands/format.ts");
      process.exitCode = await run(files, options.dryRun === true);
    });
}
