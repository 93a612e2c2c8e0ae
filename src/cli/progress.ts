/** One line that says what is being done, for somebody who waits at a terminal; elsewhere nothing. */
export interface Progress {
  readonly say: (words: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Work that is done before so many milliseconds needs no line. */
const patience = 700;

export function progressLine(stream: NodeJS.WriteStream = process.stderr): Progress {
  const start = performance.now();
  const { isTTY } = stream;
  const shown = { any: false };
  return {
    say: (words) => {
      if (!isTTY || performance.now() - start < patience) return;
      shown.any = true;
      stream.write(`\r${words.slice(0, stream.columns - 1)}\u001B[K`);
    },
    end: () => {
      if (shown.any) stream.write("\r\u001B[K");
    },
  };
}
