import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";

/** An error of the user's file. */
export function error(code: string, message: string, span: Span, hint: string | null): Diagnostic {
  return { severity: "error", code, message, span, hint };
}

/** Something worth a look that stops nothing. */
export function warning(
  code: string,
  message: string,
  span: Span,
  hint: string | null,
): Diagnostic {
  return { severity: "warning", code, message, span, hint };
}
