import { Chalk, supportsColor, supportsColorStderr } from "chalk";
import type { ChalkInstance } from "chalk";

/** Where results go: colour only on a terminal that has it. */
export interface Output {
  readonly write: (text: string) => void;
  readonly chalk: ChalkInstance;
  /** Columns to wrap at: the terminal's, between 40 and 100; 80 when there is none. */
  readonly columns: number;
}

/** Results, and nothing else. */
export function standardOut(): Output {
  return outputOf(process.stdout, supportsColor === false ? 0 : supportsColor.level);
}

/** Everything that is said to a person. */
export function standardError(): Output {
  return outputOf(process.stderr, supportsColorStderr === false ? 0 : supportsColorStderr.level);
}

function outputOf(stream: NodeJS.WriteStream, level: 0 | 1 | 2 | 3): Output {
  const columns = stream.isTTY ? stream.columns : 80;
  return {
    write: (text) => void stream.write(text),
    chalk: new Chalk({ level }),
    columns: Math.min(100, Math.max(40, columns)),
  };
}
