import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { feelings } from "../../catalogue/feelings.ts";
import { roles } from "../../catalogue/roles.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import { error } from "../document/mistake.ts";
import { nearest } from "../nearest.ts";
import type { Check } from "./check.ts";

interface Row {
  readonly words?: readonly string[];
}

const tables: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  role: roles,
  tie: ties,
  union: unions,
  condition: conditions,
  event: events,
  feeling: feelings,
};

/** A word of one's own is like one of the catalogue, and is not one of it already. */
export const ownWords: Check = (document) =>
  document["own-words"].flatMap(({ path, keys: { word, kind, like } }): readonly Diagnostic[] => {
    const rows = Object.entries(tables[kind] ?? {});
    const known = rows.flatMap(([key, { words }]) => [key, ...(words ?? [])]);
    const at = (key: string) => document.locate([...path, key]);
    const taken = known.includes(word)
      ? [
          error(
            "own-word-taken",
            `"${word}" is a ${kind} of the catalogue already`,
            at("word"),
            "delete this line, or choose another word",
          ),
        ]
      : [];
    if (known.includes(like)) return taken;
    const meant = nearest(like, known);
    const hint =
      meant === null ? "the words are listed in docs/catalogue.md" : `did you mean "${meant}"?`;
    return [
      ...taken,
      error("unknown-kind", `"${like}" is no ${kind} that is known here`, at("like"), hint),
    ];
  });
