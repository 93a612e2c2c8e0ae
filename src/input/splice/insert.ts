import { gapAfter, indentBefore } from "./gap.ts";
import type { Splice } from "./splice.ts";

/** The neighbours between which something is put: their stretches of the text. */
export interface Neighbour {
  readonly start: number;
  readonly end: number;
}

/** Puts something into braces or brackets, after a neighbour and on a line of its own if that has one. */
export function insertAfter(
  text: string,
  { start, end }: Neighbour,
  put: string,
  eol: string,
): readonly Splice[] {
  const indent = indentBefore(text, start);
  const gap = gapAfter(text, end);
  if (indent === null || !gap.endsLine) return [insertion(end, `, ${put}`)];
  const line = eol + indent + put;
  return gap.comma < 0
    ? [
        insertion(end, gap.end === end ? `,${line}` : ","),
        ...(gap.end === end ? [] : [insertion(gap.end, line)]),
      ]
    : [insertion(gap.end, `${line},`)];
}

/** Puts something into braces or brackets, before the first that stands there. */
export function insertBefore(
  text: string,
  { start }: Neighbour,
  put: string,
  eol: string,
): readonly Splice[] {
  const indent = indentBefore(text, start);
  return [insertion(start, indent === null ? `${put}, ` : `${put},${eol}${indent}`)];
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}
