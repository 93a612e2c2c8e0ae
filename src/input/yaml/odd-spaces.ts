import type { Diagnostic } from "../../diagnostic/diagnostic.ts";

// Spaces that look like spaces and are none for YAML; they come with text from web pages and
// word processors. They do harm where a line begins, and after the colon of its first word.
const odd = "\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000";
const where = new RegExp(
  `^[ ${odd}]*[${odd}][ ${odd}]*|^ *(?:- )?[\\p{Ll}\\p{N}-]+:[ ${odd}]*[${odd}]`,
  "gmu",
);
const one = new RegExp(`[${odd}]`, "gu");

/** The first spaces of another kind; those of other lines are the same mistake. */
export function oddSpaceIn(text: string): Diagnostic | null {
  const found = [...text.matchAll(where)];
  const [first] = found;
  if (first === undefined) return null;
  const start = first.index + first[0].search(one);
  const others = found.length - 1;
  const lines =
    others === 1 ? "; the same on one line below" : `; the same on ${others} lines below`;
  return {
    severity: "error",
    code: "odd-space",
    message: "a space of another kind stands here, as word processors make them",
    span: { start, end: start + 1 },
    hint: `type it anew with the space bar${others === 0 ? "" : lines}`,
  };
}

/** The text with plain spaces there, so that the rest of it can be read; every offset stays. */
export function withPlainSpaces(text: string): string {
  return text.replace(where, (spaces) => spaces.replace(one, " "));
}
