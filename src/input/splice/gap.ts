import { lineStart } from "./lines.ts";

/** What follows a value on its line inside braces or brackets. */
export interface Gap {
  /** Offset past the comma, or -1 if there is none. */
  readonly comma: number;
  /** Offset past all that stands on the line: a comma, a comment. */
  readonly end: number;
  /** Whether nothing else stands on the line. */
  readonly endsLine: boolean;
  readonly comment: boolean;
}

export function gapAfter(text: string, at: number): Gap {
  const rest = /^([ \t]*)(,?)((?:[ \t]+#[^\r\n]*)?)([ \t]*)/.exec(text.slice(at, at + 2000));
  const [, blank = "", sign = "", comment = "", more = ""] = rest ?? [];
  const past = at + blank.length + sign.length;
  const end = past + comment.length;
  const next = text[end + more.length] ?? "\n";
  return {
    comma: sign === "" ? -1 : past,
    end: sign === "" && comment === "" ? at : end,
    endsLine: next === "\n" || next === "\r",
    comment: comment !== "",
  };
}

/** The blanks before a value that begins its line, or `null` if something stands before it. */
export function indentBefore(text: string, at: number): string | null {
  const before = text.slice(lineStart(text, at), at);
  return /^ *$/.test(before) ? before : null;
}
