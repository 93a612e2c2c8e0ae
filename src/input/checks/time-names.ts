import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Document } from "../document/document.ts";
import { error } from "../document/mistake.ts";
import type { TimeWritten } from "../document/times.ts";
import { correctionsOf } from "../time/corrections.ts";
import { type Mention, namesIn } from "../time/names.ts";
import { parseTime } from "../time/parse.ts";
import type { Check } from "./check.ts";
import { personHint } from "./references.ts";
import { spanWithin } from "./times.ts";

/** Whatever a time names is written in the file, and is of the kind that the words need. */
export const timeNames: Check = (document) =>
  document.times.flatMap((written) => {
    if ("mistake" in written.phrase || written.key === "lasting") return [];
    return namesIn(written.phrase).flatMap((mention) => wrongName(document, written, mention));
  });

function wrongName(
  document: Document,
  written: TimeWritten,
  mention: Mention,
): readonly Diagnostic[] {
  const { id, role } = mention;
  const named = document.ids.get(id);
  const span = spanWithin(document, written, mention);
  if (role === "person") {
    if (named?.kind === "person" || named?.kind === "helper") return [];
    const what = named === undefined ? `nobody here is called "${id}"` : `"${id}" is no person`;
    return [error("unknown-person", what, span, personHint(document, id))];
  }
  if (named?.kind === "line") return [];
  if (named !== undefined)
    return [
      error(
        "unknown-id",
        `"${id}" is no event and no line, so it has no time`,
        span,
        `write birth of ${id}, death of ${id}, or when ${id} was 5`,
      ),
    ];
  const meant = document.idMeant(id, "anything") ?? dateMeant(id);
  const hint =
    meant === null ? `give the line that is meant an id: id: ${id}` : `did you mean "${meant}"?`;
  return [error("unknown-id", `no line here has the id "${id}"`, span, hint)];
}

/** `c1962`, `sixties`: a date told otherwise, where an id could stand too. */
function dateMeant(words: string): string | null {
  const isDate = (way: string): boolean => {
    const phrase = parseTime(way);
    return !("mistake" in phrase) && namesIn(phrase).length === 0;
  };
  return correctionsOf(words).findLast(isDate) ?? null;
}
