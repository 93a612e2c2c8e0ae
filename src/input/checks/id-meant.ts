import type { Document } from "../document/document.ts";
import { nearest } from "../nearest.ts";

/** The id that was probably meant: the nearest one, or that of the person with this name. */
export function idMeant(
  document: Document,
  written: string,
  wants: "somebody" | "anything",
): string | null {
  const word = written.toLowerCase();
  const named = document.people.find(({ keys }) => keys.name?.toLowerCase() === word);
  if (named !== undefined) return String(named.path[1]);
  const ids = [...document.ids].filter(([, { kind }]) => wants === "anything" || kind !== "line");
  return nearest(
    word,
    ids.map(([id]) => id),
  );
}
