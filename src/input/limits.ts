/** What a file may be at most. Beyond it nothing is parsed. */
export interface Limits {
  /** In bytes of UTF-8. */
  readonly size: number;
  readonly lines: number;
  /** Brackets and indents inside each other; the language itself needs eight. */
  readonly depth: number;
}

/** A family of 6,000 people takes about 1 MB and 20,000 lines. */
const usual: Limits = { size: 2_000_000, lines: 100_000, depth: 60 };

/** Deeper than some 900 the parser's own calls may outgrow the stack. */
const deepest = 600;

/** The limits, raised so many times. */
export function limitsTimes(times: number): Limits {
  return {
    size: usual.size * times,
    lines: usual.lines * times,
    depth: Math.min(usual.depth * times, deepest),
  };
}
