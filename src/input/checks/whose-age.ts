import type { Document } from "../document/document.ts";
import { error } from "../document/mistake.ts";
import type { TimeWritten } from "../document/times.ts";
import type { Phrase } from "../time/phrase.ts";
import type { Check } from "./check.ts";

/** `age 5` is the age of the one who the line is about, so there must be one. */
export const whoseAge: Check = (document) => {
  const isAboutOne = linesAboutOne(document);
  return document.times.flatMap((written) => {
    if (written.key === "lasting" || "mistake" in written.phrase) return [];
    if (!saysAge(written.phrase) || isAboutOne(written)) return [];
    return [
      error(
        "whose-age",
        `it is not clear whose age "${written.words}" is`,
        document.locate(written.path),
        "write: when anna was 5",
      ),
    ];
  });
};

function saysAge(phrase: Phrase): boolean {
  return phrase.kind === "or" ? phrase.either.some(saysAge) : phrase.kind === "age";
}

/** Whether a time stands on a line about exactly one. */
function linesAboutOne(document: Document): (written: TimeWritten) => boolean {
  const lines = [...document.roles, ...document.conditions, ...document.events];
  const alone = lines.filter(({ keys }) => keys.who?.length === 1);
  const paths = new Set(alone.map(({ path }) => path.join("/")));
  return ({ path }) => [2, 3].some((length) => paths.has(path.slice(0, length).join("/")));
}
