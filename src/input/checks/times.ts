import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";
import type { Document } from "../document/document.ts";
import { error } from "../document/mistake.ts";
import type { TimeWritten } from "../document/times.ts";
import type { Check } from "./check.ts";

/** Every time can be read. */
export const times: Check = (document) =>
  document.times.flatMap((written): readonly Diagnostic[] => {
    const { phrase, path } = written;
    if (!("mistake" in phrase)) return [];
    const span = spanWithin(document, written, phrase);
    return [
      error(
        "bad-time",
        phrase.message,
        span,
        phrase.hint ??
          `write ${path.includes("lasting") ? "`about a year` or `all life`" : "`1978`, `about 1978`, `before 1978`, `when anna was 5` or `after` and the id of a line"}`,
      ),
    ];
  });

/** Some of the words of a time; all of them where quotes or line ends make that impossible to say. */
export function spanWithin(document: Document, { path, words }: TimeWritten, part: Span): Span {
  const whole = document.locate(path);
  if (document.text.text.slice(whole.start, whole.end) === words)
    return { start: whole.start + part.start, end: whole.start + part.end };
  const inside = { start: whole.start + 1 + part.start, end: whole.start + 1 + part.end };
  const quoted = document.text.text.slice(whole.start + 1, whole.end - 1) === words;
  return quoted ? inside : whole;
}
