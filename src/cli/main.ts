import { Command, CommanderError } from "commander";
import { editingCommands } from "./editing-commands.ts";
import { MachineError, UsageError } from "./errors.ts";
import { raiseLimits } from "./limits.ts";

/** How findings are asked for. */
interface Asked {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly for?: string;
  readonly diagnoses?: true;
  readonly with?: string;
}

interface AnswerOptions {
  readonly with?: string;
  readonly dryRun?: boolean;
  readonly because?: string;
  readonly wording?: string;
  readonly says?: string;
}

/** Who will see it; wherever something is made of a family that may lie on a table. */
const audience = [
  "--for <audience>",
  "clinician (everything: the default), or client (no secrets, no harm, no illnesses of others)",
] as const;

/** Beside it. */
const illnesses = ["--diagnoses", "for a client: with the illnesses of others too"] as const;

/** Wherever patterns are looked for. */
const own = ["--with <file>", "look for the patterns of this file of your own too"] as const;

const program = new Command("genogram")
  .description("Draw a family as a genogram, and see what repeats, what changed and what helped.")
  .version("0.1.0", "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand(false)
  .showHelpAfterError("(genogram --help lists the commands)")
  .option("--limits <times>", "read files so many times larger than the usual 2 MB", "1")
  .hook("preAction", () => {
    raiseLimits(program.opts<{ limits: string }>().limits);
  })
  .exitOverride();

program
  .command("check")
  .description("check family files: every mistake, with what to type instead")
  .argument("<file...>", "family files (*.genogram.yaml)")
  .action(async (files: string[]) => {
    const { check } = await import("./commands/check.ts");
    process.exitCode = await check(files);
  });

program
  .command("draw")
  .description("draw the genogram, with what repeats marked and explained")
  .argument("<file>", "family file (*.genogram.yaml)")
  .option(
    "-o, --output <file>",
    'where to write; "-" is standard output (default: beside the file)',
  )
  .option(
    "-f, --format <format>",
    "svg (the default), png, pdf, html (to look around in), dot (for Graphviz), or scene (as JSON)",
  )
  .option("--scale <pixels>", "of a png: pixels for each point", "2")
  .option("--paper <paper>", "of a pdf: a4 or letter", "a4")
  .option("-m, --mark <findings>", "all, none, or ids of findings with commas", "main")
  .option(...audience)
  .option(...illnesses)
  .option("-p, --phases <phases>", "all (each tie's history) or now (its last form)", "all")
  .option(
    "-s, --show <parts>",
    "only structure, emotional, health, roles; also households, gender-history; with commas",
  )
  .option("-t, --theme <theme>", "colour, book (black lines) or grey", "colour")
  .option("-n, --notation <signs>", "whose signs: mcgoldrick (the default), genopro or bowen")
  .option("--as-of <time>", "the family as it stood: 1990, or in words as in the file")
  .option("--focus <person>", "whose relatives to draw (above 150 people: the index person's)")
  .option("--up <generations>", "how many generations above that person", "3")
  .option("--down <generations>", "how many generations below", "2")
  .option("--all", "everybody, however many")
  .option(
    "--like <drawing>",
    "an earlier drawing (svg): everybody stays where they stood in their row",
  )
  .option("--finding <id>", "only the people and ties of one finding, and what connects them")
  .option(...own)
  .option("--names <names>", "full, initials, or none (numbers of a pedigree)", "full")
  .option("--force", "write over a file that is no earlier drawing")
  .option("--death-mark <mark>", "cross, slash or none (default: cross)")
  .action(async (file: string, options: Readonly<Record<string, string | true>>) => {
    const { draw } = await import("./commands/draw.ts");
    process.exitCode = await draw(file, options);
  });

program
  .command("report")
  .description("print all that a session needs: genogram, findings, chronology, questions …")
  .argument("<file>", "family file (*.genogram.yaml)")
  .option(
    "--for <reader>",
    "clinician, client (no secrets, no harm, no illnesses of others), or supervision (no names, places, days)",
    "clinician",
  )
  .option("-f, --format <format>", "html, pdf or md (default: as the output is named, else html)")
  .option(
    "-o, --output <file>",
    'where to write; "-" is standard output (default: beside the file)',
  )
  .option(
    "--only <parts>",
    "some parts, with commas: genogram, findings, chronology, ties, roles …",
  )
  .option("-t, --theme <theme>", "colour, book (black lines) or grey", "colour")
  .option(...illnesses)
  .option("--paper <paper>", "a4 or letter, for PDF", "a4")
  .option(...own)
  .option("--password <words>", "nobody opens the PDF without it")
  .option("--force", "write over a file that is there")
  .action(async (file: string, options: Readonly<Record<string, string | boolean>>) => {
    const { report } = await import("./commands/report.ts");
    process.exitCode = await report(file, options);
  });

program
  .command("compare")
  .description("list what two versions of a family file say differently, and draw it")
  .argument("<old>", "family file as it was")
  .argument("[new]", "family file as it is")
  .option("--as-of <time>", "of one file: as it stood then, 1990 or in words of the file …")
  .option("--and <time>", "… and as it stood then")
  .option("-o, --output <file>", "draw it too, changes marked: .svg, .png, .html or .pdf")
  .option("--force", "write over a file that is there")
  .action(
    async (
      old: string,
      now: string | undefined,
      options: Readonly<Record<string, string | true>>,
    ) => {
      const { compare } = await import("./commands/compare.ts");
      process.exitCode = await compare(old, now, options);
    },
  );

program
  .command("deidentify")
  .description("write a family file in which nobody can be recognized, for a colleague")
  .argument("<file>", "family file (*.genogram.yaml)")
  .requiredOption("-o, --output <file>", 'where to write; "-" is standard output')
  .option("--aliases <file>", "write which name became which, for your eyes only")
  .option("--force", "write over a file that is there")
  .action(async (file: string, options: Readonly<Record<string, string | boolean>>) => {
    const { deidentify } = await import("./commands/deidentify.ts");
    process.exitCode = await deidentify(file, options);
  });

program
  .command("patterns")
  .description("list what repeats, what changed and what helped, with the evidence")
  .argument("<file>", "family file (*.genogram.yaml)")
  .option("--json", "as JSON, for other programs")
  .option("--all", "with everything that was looked for and not found")
  .option(...own)
  .option(...audience)
  .option(...illnesses)
  .action(async (file: string, options: Asked) => {
    const { patterns } = await import("./commands/patterns.ts");
    process.exitCode = await patterns(file, options);
  });

program
  .command("explain")
  .description("explain one finding: its facts, its rule, who was counted, what else it could be")
  .argument("<file>", "family file (*.genogram.yaml)")
  .argument("<id>", "id of a finding, as `genogram patterns` lists it")
  .option(...own)
  .option(...audience)
  .option(...illnesses)
  .action(async (file: string, id: string, options: Asked) => {
    const { explain } = await import("./commands/explain.ts");
    process.exitCode = await explain(file, id, options);
  });

program
  .command("answer")
  .description("keep in the file what was said of a finding, with the reason")
  .argument("<file>", "family file (*.genogram.yaml)")
  .argument("<id>", "id of a finding, as `genogram patterns` lists it")
  .argument("<answer>", "dismissed, confirmed or reworded")
  .option("-b, --because <reason>", "the reason; needed for what is dismissed")
  .option("-w, --wording <words>", "how it is said now, of what is reworded")
  .option("-s, --says <who>", "whose answer it is: an id, or clinician")
  .option(...own)
  .option("--dry-run", "show what would be different, and write nothing")
  .action(async (file: string, id: string, word: string, options: AnswerOptions) => {
    const { answer } = await import("./commands/answer.ts");
    process.exitCode = await answer(file, [id, word], options);
  });

program
  .command("ask")
  .description("list what to ask next time, of whom, and what it would settle")
  .argument("<file>", "family file (*.genogram.yaml)")
  .option("--all", "all of it, not only the first dozen")
  .option(...own)
  .option(...audience)
  .option(...illnesses)
  .action(async (file: string, options: Asked) => {
    const { ask } = await import("./commands/ask.ts");
    process.exitCode = await ask(file, options);
  });

program
  .command("interview")
  .description("enter a family question by question, during a session or after it")
  .argument("[file]", "a new family file, or one to go on with", "family.genogram.yaml")
  .option("--full", "all questions, not only those of a quarter of an hour")
  .option("--plain", "line by line, nothing drawn twice: for screen readers and slow lines")
  .action(async (file: string, options: { full?: boolean; plain?: boolean }) => {
    const { interview } = await import("./commands/interview.ts");
    process.exitCode = await interview(file, options);
  });

program
  .command("show")
  .description("draw the family in the terminal, and tell it on one screen")
  .argument("<file>", "family file (*.genogram.yaml)")
  .action(async (file: string) => {
    const { show } = await import("./commands/show.ts");
    process.exitCode = await show(file);
  });

program
  .command("watch")
  .description("draw again whenever the file is saved, on a page that a browser shows")
  .argument("<file>", "family file (*.genogram.yaml)")
  .action(async (file: string) => {
    const { watch } = await import("./commands/watch.ts");
    process.exitCode = await watch(file);
  });

editingCommands(program);

program
  .command("completion")
  .description("print what a shell needs so that Tab completes commands, options and ids")
  .argument("<shell>", "bash, zsh or fish")
  .action(async (shell: string) => {
    const { completion } = await import("./commands/completion.ts");
    process.exitCode = completion(shell);
  });

program
  .command("complete", { hidden: true })
  .argument("<line>")
  .action(async (line: string) => {
    const { complete } = await import("./commands/complete.ts");
    process.exitCode = await complete(program, line);
  });

process.stdout.on("error", stopWriting);

/** Settled when the command has ended. */
export const finished: Promise<unknown> = program.parseAsync().catch((error: unknown) => {
  process.exitCode = exitCodeOf(error);
});

/** A reader that has seen enough (`| head`) is no fault; a full disk is said in a sentence. */
function stopWriting(error: NodeJS.ErrnoException): never {
  if (error.code !== "EPIPE") process.stderr.write(`genogram: cannot write: ${error.message}\n`);
  process.exit(error.code === "EPIPE" ? 0 : 2);
}

/** 2: could not run. Faults of our own go on as they are, with their stack. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError) && !(error instanceof MachineError)) throw error;
  process.stderr.write(`genogram: ${error.message}\n`);
  return 2;
}
