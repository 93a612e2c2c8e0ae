import { homedir } from "node:os";
import type { Command, Option } from "commander";
import { find, read } from "../../index.ts";
import { readBytes } from "../files.ts";
import { idsIn } from "./ids-in.ts";
import { lineOf } from "./line.ts";
import { type Source, sourceOfOption, sourceOfWord } from "./sources.ts";

/** A word that may stand at the cursor, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly says: string;
}

export interface Candidates {
  readonly words: readonly Candidate[];
  /** Which files may stand there too; the shell knows files best. */
  readonly files: "family" | "file" | null;
}

/** What may come at the end of a line that somebody types. */
export async function candidatesFor(program: Command, text: string): Promise<Candidates> {
  const { before, word } = lineOf(text);
  const [, ...typed] = before;
  const asked = askedFor(program, typed, word);
  if ("words" in asked) return { words: beginningWith(asked.words, word), files: null };
  const { source, file, head } = asked;
  if (source === "family" || source === "file") return { words: [], files: source };
  const words = typeof source === "string" ? await wordsOf(source, file) : source.map(plain);
  const whole = words.map((each) => ({ ...each, word: head + each.word }));
  return { words: beginningWith(whole, word), files: null };
}

type Asked =
  | { readonly words: readonly Candidate[] }
  | {
      readonly source: Source;
      /** The family file of the line, if one is named. */
      readonly file: string | null;
      /** What of the word is settled: `toward=`, `structure,`. */
      readonly head: string;
    };

function askedFor(program: Command, typed: readonly string[], word: string): Asked {
  const at = typed.findIndex((each) => program.commands.some((one) => one.name() === each));
  const command = program.commands.find((each) => each.name() === typed[at]);
  if (command === undefined && split(program.options, typed).rest.length > 0) return { words: [] };
  if (command === undefined)
    return { words: word.startsWith("-") ? optionsOf(program) : commandsOf(program) };
  const { rest: operands, open } = split(command.options, typed.slice(at + 1));
  const file = operands[0] ?? null;
  const valued = open ?? optionIn(command.options, word);
  const head = /^.*[=,]/su.exec(word)?.[0] ?? "";
  if (valued !== null)
    return { source: sourceOfOption(command.name(), valued.long ?? ""), file, head };
  if (word.startsWith("-")) return { words: optionsOf(command) };
  return { source: sourceOfWord(command.name(), operands.length), file, head };
}

/** The words that are no options, and the option whose value comes next. */
function split(options: readonly Option[], typed: readonly string[]) {
  const rest: string[] = [];
  const state: { open: Option | null } = { open: null };
  for (const word of typed) {
    const option = options.find(({ long, short }) => long === word || short === word);
    if (state.open !== null) state.open = null;
    else if (option?.required === true) state.open = option;
    else if (!word.startsWith("-")) rest.push(word);
  }
  return { rest, open: state.open };
}

/** "--theme=bo" */
function optionIn(options: readonly Option[], word: string): Option | null {
  return options.find(({ long }) => word.startsWith(`${long ?? ""}=`)) ?? null;
}

function commandsOf(program: Command): readonly Candidate[] {
  const shown = program.createHelp().visibleCommands(program);
  return shown.map((command) => ({ word: command.name(), says: command.description() }));
}

function optionsOf(command: Command): readonly Candidate[] {
  const shown = command.createHelp().visibleOptions(command);
  return shown.flatMap(({ long, description }) =>
    long === undefined ? [] : [{ word: long, says: description }],
  );
}

async function wordsOf(
  source: "ids" | "findings",
  file: string | null,
): Promise<readonly Candidate[]> {
  if (file === null) return [];
  const text = await readBytes(file.replace(/^~(?=\/)/u, homedir()));
  if (source === "ids") return idsIn(new TextDecoder().decode(text)).map(plain);
  const { family } = await read(text, file);
  const { findings } = family === null ? { findings: [] } : await find(family);
  return findings.map(({ id, name }) => ({ word: id, says: name }));
}

function plain(word: string): Candidate {
  return { word, says: "" };
}

function beginningWith(words: readonly Candidate[], start: string): readonly Candidate[] {
  return words.filter(({ word }) => word.startsWith(start));
}
