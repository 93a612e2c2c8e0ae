/** What is put to whoever types. */
export interface Prompt {
  /** The part of the interview, said once when it begins. */
  readonly stage: string;
  readonly ask: string;
  readonly like: string;
  /** Words that stand there already, to be changed. */
  readonly before: string;
  /** How a line would be written down: at a glance while it is typed, in earnest once no key comes. */
  readonly preview: (line: string, still: boolean) => Promise<readonly string[]>;
}

/** A way of asking: on a terminal, or line by line. */
export interface Asker {
  /** The line that was typed; `null` when the terminal is closed, or whoever types has had enough. */
  readonly ask: (prompt: Prompt) => Promise<string | null>;
  readonly say: (text: string) => void;
  readonly close: () => void;
}
