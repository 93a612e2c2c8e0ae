import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Document } from "../document/document.ts";
import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";
import { type Circle, circlesIn } from "./circles.ts";

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
      "one of these lines names the wrong person",
    ),
  ];
}
