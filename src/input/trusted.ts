import type { Diagnostic } from "../diagnostic/diagnostic.ts";

/** What may be said only because a line could not be read: that something is not there. */
const ofAbsence: readonly string[] = ["missing-key", "no-value", "later-outside-phases"];

/** What names somebody or something who may have been written on such a line. */
const ofNames: readonly string[] = ["unknown-person", "unknown-id"];

/** Whether a mistake is one although some lines, `leftOut`, could not be read. */
export function isTrusted(
  { severity, code, span }: Diagnostic,
  text: string,
  leftOut: string,
): boolean {
  if (leftOut === "") return true;
  if (severity === "warning" || ofAbsence.includes(code)) return false;
  return !ofNames.includes(code) || !leftOut.includes(text.slice(span.start, span.end));
}
