import { Chalk, supportsColor, supportsColorStderr } from "chalk";
import type { ChalkInstance, ColorInfo } from "chalk";

/** Where results go: colour only on a terminal that has it. */
export interface Output {
  readonly write: (text: string | Uint8Array) => void;
  readonly chalk: ChalkInstance;
  /** Columns to wrap at: the terminal's, between 40 and 100; 80 when there is none. */
  readonly columns: number;
}

/** Results, and nothing else. */
export function standardOut(): Output {
  return outputOf(process.stdout, supportsColor);
}

/** Everything that is said to a person. */
export function standardError(): Output {
  return outputOf(process.stderr, supportsColorStderr);
}

/** The library does not know https://no-color.org. */
function outputOf(stream: NodeJS.WriteStream, colour: ColorInfo): Output {
  const plain = colour === false || (process.env["NO_COLOR"] ?? "") !== "";
  const level = plain ? 0 : colour.level;
  const columns = stream.isTTY ? stream.columns : 80;
  return {
    write: (text) => void stream.write(text),
    chalk: new Chalk({ level }),
    columns: Math.min(100, Math.max(40, columns)),
  };
}
