import type { Diagnostic } from "../../diagnostic/diagnostic.ts";

/** A text in which some lines are blank, so that all offsets stay, and what stood in them. */
export interface LeftOut {
  readonly text: string;
  readonly words: string;
}

/**
 * Leaves out the lines of mistakes of form, with what is indented below each of them and so belongs
 * to it, and brackets that closed what was opened there.
 */
export function leaveOut(text: string, mistakes: readonly Diagnostic[]): LeftOut {
  const starts = new Set(mistakes.map(({ span }) => lineStart(text, span.start)));
  let words = "";
  let within = -1;
  let left = "";
  for (let start = 0; start < text.length;) {
    const next = text.indexOf("\n", start) + 1 || text.length;
    const line = text.slice(start, next);
    const indent = line.search(/\S/);
    if (starts.has(start)) within = within < 0 ? Math.max(0, indent) : Math.min(within, indent);
    else if (indent >= 0 && indent <= within && !/^\s*[}\]]+,?\s*$/.test(line)) within = -1;
    const isOut = within >= 0;
    left += isOut ? line.replace(/[^\r\n]/g, " ") : line;
    if (isOut) words += line;
    start = next;
  }
  return { text: left, words };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
