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

/** So long nobody types before the line is read at a glance, in milliseconds. */
const glancePause = 20;

/** So long nobody types before the line is read in earnest, in milliseconds: as long as that took the last time. */
interface Pace {
  still: number;
}

interface Shown extends Prompt {
  readonly output: Output;
  readonly pace: Pace;
}

/** What the line would become, read again behind every key. */
function useReading({ preview, pace }: Shown) {
  const [below, setBelow] = useState<readonly string[]>([]);
  const timers = useRef<readonly NodeJS.Timeout[]>([]);
  const latest = useRef<string | null>(null);
  const stop = (): void => {
    timers.current.forEach(clearTimeout);
    latest.current = null;
  };
  const start = (words: string, still: boolean): void => {
    const began = performance.now();
    void preview(words, still).then((lines) => {
      if (still) pace.still = Math.max(2 * glancePause, performance.now() - began);
      if (latest.current === words) setBelow(lines);
    });
  };
  const read = (words: string): void => {
    stop();
    latest.current = words;
    timers.current = [
      setTimeout(start, glancePause, words, false),
      setTimeout(start, pace.still, words, true),
    ];
  };
  return { below, read, stop };
}

const line = createPrompt<string, Shown>((prompt, done) => {
  const [value, setValue] = useState("");
  const [status, setStatus] = useState<"asking" | "answered">("asking");
  const { below, read, stop } = useReading(prompt);
  const { chalk, columns } = prompt.output;
  useEffect((readline) => {
    if (prompt.before === "") return;
    readline.write(prompt.before);
    setValue(prompt.before);
  }, []);
  useKeypress((key, readline) => {
    if (isEnterKey(key)) {
      stop();
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
  const isAsBefore = value !== "" && value === prompt.before;
  if (isAsBefore)
    return [`${ask}\n${chalk.cyan(">")} ${value}`, chalk.dim("  as it was; Ctrl-U clears it")];
  return [
    `${ask}\n${chalk.cyan(">")} ${value}`,
    (value === "" ? [chalk.dim(like)] : below).join("\n"),
  ];
});

/** Asks on a terminal: what a line would become is shown below it while it is typed. */
export function askInTerminal(output: Output): Asker {
  let stage = "";
  const pace: Pace = { still: 120 };
  return {
    ask: async (prompt) => {
      if (prompt.stage !== stage) output.write(`\n${output.chalk.underline(prompt.stage)}\n`);
      stage = prompt.stage;
      try {
        return await line({ ...prompt, output, pace }, { output: process.stderr });
      } catch (error) {
        if (error instanceof Error && error.name === "ExitPromptError") return null;
        throw error;
      }
    },
    say: output.write,
    close: () => undefined,
  };
}
