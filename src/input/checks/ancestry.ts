import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Document } from "../document/document.ts";
import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";
import { type Circle, circlesIn } from "../build/circles.ts";

/** Nobody is their own ancestor. */
export const ancestry: Check = (document, { family }) =>
  circlesIn(family.parentages).flatMap((circle) => told(document, circle));

/** Longer circles than this are not told link by link. */
const longest = 8;

function told(document: Document, circle: Circle): readonly Diagnostic[] {
  const [first, ...more] = circle;
  if (first === undefined) return [];
  const way = [
    `"${first.parent}" is a parent of "${first.child}"`,
    ...more.slice(0, longest - 1).map(({ parent, child }) => `"${parent}" of "${child}"`),
    ...(circle.length > longest ? [`and so on, back to "${first.parent}"`] : []),
  ];
  return [
    error(
      "own-ancestor",
      more.length === 0
        ? `"${first.parent}" cannot be a parent of "${first.child}"`
        : `somebody would be their own ancestor: ${way.join(", ")}`,
      document.locate(first.path),
      `one of these lines names the wrong person${linesOf(circle)}`,
    ),
  ];
}

/** More lines than these are not named. */
const mostLines = 20;

/** Where to look, in the order of the file; nothing if all of it stands on one line. */
function linesOf(circle: Circle): string {
  const lines = [...new Set(circle.map(({ at }) => at.line))].sort((a, b) => a - b);
  if (lines.length < 2) return "";
  const more = lines.length - mostLines;
  const named = more > 0 ? lines.slice(0, mostLines) : lines.slice(0, -1);
  return `: ${named.join(", ")} and ${more > 0 ? `${more} more` : String(lines[lines.length - 1])}`;
}
