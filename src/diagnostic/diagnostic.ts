/** Where a fact stands in the user's file. Lines and columns count from 1, columns in characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A stretch of the text: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One mistake in the user's file, said once.
 * `message` is one lower-case sentence that quotes the user's word; `hint` says what to type.
 */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** A stable word; each has a section in `docs/diagnostics.md`. */
  readonly code: string;
  readonly message: string;
  readonly span: Span;
  readonly hint: string | null;
}
