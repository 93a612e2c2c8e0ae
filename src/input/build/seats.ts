import type { Path } from "../../family/fact.ts";
import type { Document } from "../document/document.ts";

/** One of those that a line is about: the line means each of them, in a time of their own. */
export interface Seat {
  readonly who: string;
  readonly toward: string | null;
  /** The line, and the place of each name where there are several. */
  readonly path: Path;
}

interface Keys {
  readonly who: readonly string[];
  readonly toward?: readonly string[] | undefined;
}

/** Every holder on a line, with each one it is toward. */
export function seatsOn(
  document: Pick<Document, "listed">,
  path: Path,
  { who, toward }: Keys,
): readonly Seat[] {
  const mark = (key: string, all: readonly string[], i: number): Path =>
    all.length > 1 && document.listed([...path, key]) ? [key, i] : [];
  const others = toward ?? [];
  return who.flatMap((holder, i): readonly Seat[] => {
    const here = [...path, ...mark("who", who, i)];
    if (others.length === 0) return [{ who: holder, toward: null, path: here }];
    return others.map((other, j) => ({
      who: holder,
      toward: other,
      path: [...here, ...mark("toward", others, j)],
    }));
  });
}
