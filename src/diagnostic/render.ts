import { columnsOf } from "./columns.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { placeOf, type TextFile } from "./text-file.ts";

type Brush = (text: string) => string;

/** How each part is coloured. The command line gives colours; a plain terminal gets the text itself. */
export interface Paint {
  readonly place: Brush;
  readonly error: Brush;
  readonly warning: Brush;
  readonly message: Brush;
  readonly faint: Brush;
  readonly hint: Brush;
}

/** Longest sentence and hint: a file may have a word of a megabyte, and a message quotes the word. */
const longest = 600;

/** Longest piece of a line that is shown, in columns of the terminal. */
const widest = 100;
/** More of a line than this on either side cannot be seen: a line may be a whole megabyte. */
const reach = 4 * widest;

/**
 * A mistake as the terminal shows it: its place and sentence, the line with carets below, the hint.
 *
 *     smith.genogram.yaml:3:12: error: nobody here is called "Jon" [unknown-person]
 *       3 | - { between: [Jon, Mary], tie: cutoff }
 *         |               ^^^
 *         = hint: did you mean "John"?
 */
export function renderDiagnostic(diagnostic: Diagnostic, file: TextFile, paint: Paint): string {
  const { severity, code, message, hint } = diagnostic;
  const place = placeOf(file, diagnostic.span.start);
  const where = paint.place(`${file.name}:${place.line}:${place.column}:`);
  const colour = severity === "error" ? paint.error : paint.warning;
  const head = `${where} ${colour(`${severity}:`)} ${paint.message(clipped(message))} ${paint.faint(`[${code}]`)}`;
  const hintLine = hint === null ? [] : [`${paint.hint("hint:")} ${clipped(hint)}`];
  if (file.text === "")
    return [head, ...hintLine.map((line) => `  ${paint.faint("=")} ${line}`)].join("\n");
  const number = `${place.line}`.padStart(3);
  const gap = " ".repeat(number.length);
  const { shown, lead, length } = excerpt(diagnostic, file, place.line);
  return [
    head,
    `${paint.faint(`${number} |`)} ${shown}`.trimEnd(),
    `${paint.faint(`${gap} |`)} ${" ".repeat(lead)}${colour("^".repeat(length))}`,
    ...hintLine.map((line) => `${paint.faint(`${gap} =`)} ${line}`),
  ].join("\n");
}

function clipped(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`;
}

interface Excerpt {
  readonly shown: string;
  /** Columns before the first caret, and how many carets. */
  readonly lead: number;
  readonly length: number;
}

/** The line of a span as one row of the terminal; a long line is cut so that the carets are seen. */
function excerpt(diagnostic: Diagnostic, file: TextFile, line: number): Excerpt {
  const begin = file.starts[line - 1] ?? 0;
  const next = file.starts[line] ?? file.text.length + 1;
  const text = file.text.slice(begin, next - 1).replace(/\r$/, "");
  const from = Math.min(Math.max(0, diagnostic.span.start - begin), text.length);
  const to = Math.min(Math.max(from, diagnostic.span.end - begin), text.length);
  const before = columnsOf(text.slice(Math.max(0, from - reach), from));
  const marked = columnsOf(text.slice(from, Math.min(to, from + reach)));
  const after = columnsOf(text.slice(to, to + reach));
  return window(before, marked, after);
}

/** Keeps what is marked and as much around it as fits; a cut is shown as `…`. */
function window(
  before: readonly string[],
  marked: readonly string[],
  after: readonly string[],
): Excerpt {
  const kept = marked.slice(0, widest);
  const room = widest - kept.length;
  const right = Math.min(after.length, Math.max(room - before.length, Math.floor(room / 3)));
  const left = Math.min(before.length, room - right);
  const head = left < before.length ? ["…", ...before.slice(before.length - left + 1)] : before;
  const whole = marked.length === kept.length && right === after.length;
  const tail = whole ? after : [...after.slice(0, Math.max(0, right - 1)), "…"];
  return {
    shown: [...head, ...kept, ...tail].join(""),
    lead: head.length,
    length: Math.max(1, kept.length),
  };
}
