import type { Path } from "../../family/fact.ts";
import { warning } from "../document/mistake.ts";
import type { Document } from "../document/document.ts";
import type { Check } from "./check.ts";

/** Two versions of one thing are two people's: it helps to know whose. */
export const versions: Check = (document) =>
  linesOf(document).flatMap(({ path, keys }) => {
    if (keys["version-of"] === undefined || keys.says !== undefined) return [];
    return [
      warning(
        "version-without-says",
        "it is not said who tells this version",
        document.locate([...path, "version-of"], "key"),
        "if it is known, add says: and an id, or says: clinician",
      ),
    ];
  });

interface Told {
  readonly path: Path;
  readonly keys: {
    readonly "version-of"?: string | undefined;
    readonly says?: readonly string[] | undefined;
  };
}

function linesOf(document: Document): readonly Told[] {
  const { children, unions, ties, roles, conditions, functioning, events, households } = document;
  const { triangles, coalitions } = document;
  return [
    ...[...children, ...unions, ...ties, ...roles, ...conditions, ...functioning],
    ...[...events, ...households, ...triangles, ...coalitions],
  ];
}
