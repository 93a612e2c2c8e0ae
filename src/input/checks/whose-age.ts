import type { Document } from "../document/document.ts";
import { error } from "../document/mistake.ts";
import type { TimeWritten } from "../document/times.ts";
import type { Phrase } from "../time/phrase.ts";
import type { Check } from "./check.ts";

/** `age 5` is the age of the one who the line is about, so there must be one. */
export const whoseAge: Check = (document) =>
  document.times.flatMap((written) => {
    if (written.key === "lasting" || "mistake" in written.phrase) return [];
    if (!saysAge(written.phrase) || isAboutOne(document, written)) return [];
    return [
      error(
        "whose-age",
        `it is not clear whose age "${written.words}" is`,
        document.locate(written.path),
        "write: when anna was 5",
      ),
    ];
  });

function saysAge(phrase: Phrase): boolean {
  return phrase.kind === "or" ? phrase.either.some(saysAge) : phrase.kind === "age";
}

function isAboutOne(document: Document, { path }: TimeWritten): boolean {
  const lines = [...document.roles, ...document.conditions, ...document.events];
  const line = lines.find((one) => one.path.every((step, index) => path[index] === step));
  return line?.keys.who.length === 1;
}
