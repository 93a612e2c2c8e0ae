import { setTimeout } from "node:timers/promises";
import { folded, tidy } from "./lines.ts";
import { compare, nextQuestion, talkOf } from "../../index.ts";
import type { InterviewQuestion as Question } from "../../index.ts";
import type { Output } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import type { Asker } from "./asker.ts";
import type { News } from "./kept.ts";
import type { Keeper, Outcome } from "./keeper.ts";
import { commandIn, help } from "./words-said.ts";

/** So long the next question waits for news of the file, in milliseconds; on a slow disk they come with the one after. */
const patience = 15;

/** What a conversation needs of the world. */
export interface Setting {
  readonly keeper: Keeper;
  readonly asker: Asker;
  readonly output: Output;
  /** The family so far, drawn with letters. */
  readonly sketch: () => Promise<string>;
  /** What becomes of a line, for whoever types it. */
  readonly preview: (
    question: Question,
    line: string,
    still: boolean,
  ) => Promise<readonly string[]>;
  /** Called whenever the file has changed. */
  readonly changed: () => void;
}

interface Now {
  /** Questions asked, the last one last. */
  readonly asked: { readonly question: Question; readonly passed: boolean }[];
  readonly later: Question[];
  /** Asked again with words that were taken back. */
  again: { readonly question: Question; readonly before: string } | null;
}

/** Asks until there is nothing left to ask, or whoever types has had enough. */
export async function converse(setting: Setting): Promise<void> {
  const now: Now = { asked: [], later: [], again: null };
  for (;;) {
    await Promise.race([setting.keeper.settled(), setTimeout(patience)]);
    tell(setting);
    const question = await next(setting, now);
    if (question === null) return;
    const { keeper, asker } = setting;
    const before = now.again?.before ?? "";
    now.again = null;
    const preview = (line: string, still: boolean): Promise<readonly string[]> =>
      setting.preview(question, line, still);
    const line = await asker.ask({ ...question, before, preview });
    if (line === null || (await heard(setting, now, { question, line })) === "over") return;
    if (question.key === "index" && line.trim() === "" && keeper.family() === null)
      asker.say("All else begins with that: a code name will do; quit ends.\n");
  }
}

async function next({ keeper }: Setting, now: Now): Promise<Question | null> {
  if (now.again !== null) return now.again.question;
  const question = await nextQuestion(keeper.family(), keeper.course());
  if (question !== null) return question;
  const [later = null] = now.later.splice(0, 1);
  if (later === null) return null;
  await keeper.pass(later, true);
  return nextQuestion(keeper.family(), keeper.course());
}

interface Heard {
  readonly question: Question;
  readonly line: string;
}

async function heard(
  setting: Setting,
  now: Now,
  { question, line }: Heard,
): Promise<"over" | null> {
  const { keeper, asker } = setting;
  const command = commandIn(line);
  switch (command.is) {
    case "quit":
      return "over";
    case "help":
      return said(asker, help);
    case "show":
      return said(asker, `${await setting.sketch()}\n`);
    case "find":
      return said(asker, found(keeper.text(), command.words, setting.output.columns));
    case "later":
      now.later.push(question);
      await keeper.pass(question);
      return null;
    case "skip":
    case "pass":
      if (command.is === "skip" && question.difficult) return skipAll(setting, question);
      now.asked.push({ question, passed: true });
      await keeper.pass(question);
      return null;
    case "back":
      return back(setting, now, command.steps);
    case "undo":
      return undo(setting, now);
    case "note":
      return give(setting, now, await noteOf(setting, question, command.words));
    case "aside":
      return give(setting, now, { question: await asideOf(setting, question), line });
    case "answer":
      return give(setting, now, { question, line });
  }
}

function said(asker: Asker, words: string): null {
  asker.say(words);
  return null;
}

/** Past all difficult questions: as if no leave had been given for them. */
async function skipAll({ keeper, asker, output }: Setting, question: Question): Promise<null> {
  await keeper.give({ ...question, key: "leave", wants: { kind: "leave" } }, "no");
  const past = "Past the difficult questions; another time they are asked again.";
  asker.say(`${wrap(past, output.columns)}\n`);
  return null;
}

/** Whatever is said beside a question leaves it open. */
async function asideOf({ keeper }: Setting, { about }: Question): Promise<Question> {
  const talk = await talkOf(keeper.family());
  return { ...talk, about: about === "" ? talk.about : about };
}

async function noteOf({ keeper }: Setting, { about }: Question, line: string): Promise<Heard> {
  const talk = await talkOf(keeper.family());
  const question: Question = {
    ...talk,
    about: about === "" ? talk.about : about,
    wants: { kind: "words", as: "note" },
  };
  return { question, line };
}

async function give(setting: Setting, now: Now, { question, line }: Heard): Promise<null> {
  const { keeper, asker, output } = setting;
  const outcome = await keeper.give(question, line);
  const { chalk } = output;
  if (outcome.is === "refused") {
    const hint = outcome.hint === null ? "" : `; ${outcome.hint}`;
    asker.say(chalk.yellow(`${wrap(`Not written: ${outcome.why}${hint}`, output.columns)}\n`));
    now.again = { question, before: line };
  } else if (outcome.is === "unsafe") {
    asker.say(
      chalk.red(
        `${wrap(`This answer is not on the disk: ${outcome.why}. All before it is safe. Enter tries again.`, output.columns)}\n`,
      ),
    );
    now.again = { question, before: line };
  } else {
    // Leave that was given is no answer that could be taken back.
    if (question.key !== "leave") now.asked.push({ question, passed: false });
    asker.say(await writtenDown(setting, outcome));
    setting.changed();
  }
  return null;
}

/** The lines as they stand now, and what was not understood. */
async function writtenDown(
  { keeper, output }: Setting,
  { before, left, which }: Extract<Outcome, { is: "kept" }>,
): Promise<string> {
  const { chalk, columns } = output;
  if (before === keeper.text()) return "";
  const lines = tidy(await compare(before, keeper.text()));
  const shown = lines.length === 0 && left.length === 0 ? ["  noted"] : lines;
  const dim = shown.map((line) => chalk.dim(folded(line, columns)));
  const kept = left.map((words) =>
    chalk.yellow(wrap(`Not understood, kept as a note: ${words}`, columns - 4, "  ", "    ")),
  );
  const asked =
    which === null ? [] : [chalk.yellow(wrap(`${which} Type back to say it.`, columns - 4, "  "))];
  return [...dim, ...kept, ...asked].map((line) => `${line}\n`).join("");
}

async function undo({ keeper, asker, changed }: Setting, { asked }: Now): Promise<null> {
  const undone = await keeper.undo();
  const last = asked.findLastIndex(({ passed }) => !passed);
  if (undone !== null && last >= 0) asked.splice(last, 1);
  asker.say(undone === null ? "There is nothing to take back.\n" : `Taken back: ${undone.line}\n`);
  changed();
  return null;
}

/** Some questions back; what was answered there is taken out of the file and stands ready to be changed. */
async function back({ keeper, asker, changed }: Setting, now: Now, steps: number): Promise<null> {
  let found: Now["again"] = null;
  for (let step = 0; step < steps; step++) {
    const last = now.asked.pop();
    if (last === undefined) break;
    const { question, passed } = last;
    if (passed) {
      await keeper.pass(question, true);
      found = { question, before: "" };
      continue;
    }
    const undone = await keeper.undo();
    found = undone === null ? found : { question, before: isBlank(undone.line) ? "" : undone.line };
  }
  if (found === null) asker.say("There is no question before this one.\n");
  now.again = found;
  changed();
  return null;
}

/** A blank is not changed, but typed anew. */
function isBlank(line: string): boolean {
  return /^(?:[?-]+|none|no|nobody)$/iu.test(line.trim());
}

function found(text: string, words: string, columns: number): string {
  const wanted = words.toLowerCase();
  const lines = text
    .split("\n")
    .map((line, at) => ({ line, at: String(at + 1).padStart(4) }))
    .filter(({ line }) => line.toLowerCase().includes(wanted))
    .map(({ line, at }) => folded(`${at} |${line}`, columns));
  return lines.length === 0 ? `"${words}" stands nowhere in the file.\n` : `${lines.join("\n")}\n`;
}

function tell({ keeper, asker, output }: Setting): void {
  for (const news of keeper.news())
    asker.say(output.chalk.yellow(`${wrap(inWords(news), output.columns)}\n`));
}

function inWords(news: News): string {
  switch (news.is) {
    case "recovered":
      return `Recovered from last time: ${news.lines.join("; ")}`;
    case "changed":
      return "The file was changed by somebody else meanwhile; your answers were put on top of that.";
    case "waiting":
      return `The file could not be written (${news.why}); your answers are safe in the journal beside it.`;
  }
}
