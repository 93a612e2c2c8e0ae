import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Family } from "../../family/family.ts";
import type { Document } from "../document/document.ts";
import { warning } from "../document/mistake.ts";
import { ancestry } from "./ancestry.ts";
import type { Check } from "./check.ts";

const year = 365.25;
/** Years outside which a birth or a death is rare enough to look twice. */
const likely = { parent: { least: 13, most: 70 }, life: 110 };

/** Ages that are possible, but more often a slip of the pen. */
export const unlikelyAges: Check = (document, built) =>
  ancestry(document, built).length > 0 ? [] : unlikely(document, built.family);

const unlikely = (document: Document, family: Family): readonly Diagnostic[] => [
  ...family.parentages.flatMap((link): readonly Diagnostic[] => {
    const { least, most } = family.timeline.between(`birth:${link.parent}`, `birth:${link.child}`);
    if (
      link.kind !== "birth" ||
      (most >= likely.parent.least * year && least <= likely.parent.most * year)
    )
      return [];
    const age =
      most < likely.parent.least * year
        ? `younger than ${likely.parent.least}`
        : `older than ${likely.parent.most}`;
    return [
      told(
        document,
        link.path,
        `"${link.parent}" would have been ${age} at the birth of "${link.child}"`,
      ),
    ];
  }),
  ...longLives(document, family),
];

function longLives(document: Document, { people, timeline }: Family): readonly Diagnostic[] {
  return [...people.values()].flatMap(({ id, died }) => {
    if (died === null || timeline.between(`birth:${id}`, `death:${id}`).least <= likely.life * year)
      return [];
    return [told(document, died.path, `"${id}" would have been older than ${likely.life}`)];
  });
}

function told(
  document: Document,
  path: Parameters<Document["locate"]>[0],
  message: string,
): Diagnostic {
  return warning(
    "unlikely-age",
    message,
    document.locate(path),
    "look at the years again; if they are right, nothing needs to change",
  );
}
