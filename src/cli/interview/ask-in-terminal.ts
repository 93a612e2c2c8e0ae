import {
  createPrompt,
  isEnterKey,
  isTabKey,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from "@inquirer/core";
import type { Output } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import type { Asker, Prompt } from "./asker.ts";

/** So long nobody types before the line is read, in milliseconds. */
const pause = 60;

interface Shown extends Prompt {
  readonly output: Output;
}

const line = createPrompt<string, Shown>((prompt, done) => {
  const [value, setValue] = useState("");
  const [below, setBelow] = useState<readonly string[]>([]);
  const [status, setStatus] = useState<"asking" | "answered">("asking");
  const timer = useRef<NodeJS.Timeout | null>(null);
  const { chalk, columns } = prompt.output;
  const read = (words: string): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void prompt.preview(words).then(setBelow);
    }, pause);
  };
  useEffect((readline) => {
    if (prompt.before === "") return;
    readline.write(prompt.before);
    setValue(prompt.before);
  }, []);
  useKeypress((key, readline) => {
    if (isEnterKey(key)) {
      if (timer.current !== null) clearTimeout(timer.current);
      setStatus("answered");
      done(value);
      return;
    }
    if (isTabKey(key)) {
      readline.clearLine(0);
      readline.write(value);
      return;
    }
    setValue(readline.line);
    read(readline.line);
  });
  const ask = chalk.bold(wrap(prompt.ask, columns - 1));
  if (status === "answered") return `${ask}\n${chalk.cyan(">")} ${value}`;
  const like = wrap(prompt.like, columns - 3, "  ");
  return [
    `${ask}\n${chalk.cyan(">")} ${value}`,
    (value === "" ? [chalk.dim(like)] : below).join("\n"),
  ];
});

/** Asks on a terminal: what a line would become is shown below it while it is typed. */
export function askInTerminal(output: Output): Asker {
  let stage = "";
  return {
    ask: async (prompt) => {
      if (prompt.stage !== stage) output.write(`\n${output.chalk.underline(prompt.stage)}\n`);
      stage = prompt.stage;
      try {
        return await line({ ...prompt, output }, { output: process.stderr });
      } catch (error) {
        if (error instanceof Error && error.name === "ExitPromptError") return null;
        throw error;
      }
    },
    say: output.write,
    close: () => undefined,
  };
}
