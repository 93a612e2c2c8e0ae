import { basename, dirname, join } from "node:path";

/** One line of the journal: what was said, and how far the file holds it. */
export type Entry = { readonly kept: number } & (
  | { readonly is: "answer"; readonly n: number; readonly question: string; readonly line: string }
  | { readonly is: "undone"; readonly n: number }
  | { readonly is: "passed"; readonly question: string }
  | { readonly is: "leave"; readonly given: boolean }
  /** About to be written: the file will have this fingerprint, with all answers up to `n` in it. */
  | { readonly is: "folding"; readonly n: number; readonly to: string }
);

type Answer = Extract<Entry, { is: "answer" }>;

/** Where the journal of a family file lies: beside it, out of sight. */
export function journalOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.journal`);
}

/** What a journal says that was left behind. */
export interface Left {
  /** Answers that the file does not hold yet, in order. */
  readonly pending: readonly Answer[];
  readonly passed: readonly string[];
  readonly leave: boolean | null;
  /** The number of the last answer. */
  readonly last: number;
}

/** These are asked again and again. */
const open: readonly string[] = ["more", "index", "leave"];

/** Reads a journal against the file that it stands beside; a torn last line is no answer yet. */
export function leftIn(text: string, fingerprint: string): Left {
  const entries = text.split("\n").flatMap((line) => entryIn(line));
  const folded = entries.map((entry) =>
    entry.is === "folding" && entry.to === fingerprint ? entry.n : entry.kept,
  );
  const kept = Math.max(0, ...folded);
  const undone = new Set(entries.flatMap((entry) => (entry.is === "undone" ? [entry.n] : [])));
  const answers = new Map(
    entries.flatMap((entry) => (entry.is === "answer" ? [[entry.n, entry] as const] : [])),
  );
  return {
    pending: [...answers.values()].filter(({ n }) => n > kept && !undone.has(n)),
    passed: entries.flatMap((entry) =>
      entry.is === "passed" || (entry.is === "answer" && !undone.has(entry.n))
        ? [entry.question].filter((key) => entry.is === "passed" || !open.includes(key))
        : [],
    ),
    leave: entries.reduce<boolean | null>(
      (now, entry) => (entry.is === "leave" ? entry.given : now),
      null,
    ),
    last: Math.max(0, ...answers.keys()),
  };
}

function entryIn(line: string): readonly Entry[] {
  try {
    const entry: unknown = JSON.parse(line);
    return isEntry(entry) ? [entry] : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "is" in value && "kept" in value;
}
