import type { Path } from "../../src/family/fact.ts";
import { isId } from "../../src/input/time/words.ts";
import { readable } from "./edits/random-edit.ts";

/** All that a file says, without where it says it. */
export function saidIn(text: string): unknown {
  const { head, ids, ...document } = readable(text).document;
  const lines = Object.entries(document).flatMap(([section, value]) =>
    Array.isArray(value) &&
    section !== "references" &&
    section !== "times" &&
    section !== "repeated"
      ? [
          [
            section,
            value.map(({ path, keys }: { path: Path; keys: object }) => [
              keys,
              phasesOf(path, keys).map((at) => document.ownAt(at).toSorted()),
            ]),
          ],
        ]
      : [],
  );
  const quoted = document.references.map(({ id, quoted, wants }) => [
    id,
    wants,
    quoted && wants === "thing" && isId(id),
  ]);
  return { head, ids: [...ids.keys()].toSorted(), lines, quoted: quoted.map(String).toSorted() };
}

/** A line, and its phases. */
function phasesOf(path: Path, keys: object): readonly Path[] {
  const phases = "phases" in keys && Array.isArray(keys.phases) ? [...keys.phases.keys()] : [];
  return [path, ...phases.map((i) => [...path, "phases", i])];
}
