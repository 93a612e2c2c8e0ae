import type { Threshold } from "../../catalogue/thresholds.ts";
import { thresholds } from "../../catalogue/thresholds.ts";
import type { Family } from "../../family/family.ts";
import type { Document } from "../document/document.ts";

/** The thresholds that a file sets; what it does not set is as usual. */
export function thresholdsOf(
  settings: NonNullable<Document["head"]["settings"]>,
): Family["thresholds"] {
  const set = { "young-parent": settings["young-parent"], ...settings.patterns };
  return new Map(
    Object.entries(set).flatMap(([name, words]) =>
      isThreshold(name) && words !== undefined ? [[name, Number(words)] as const] : [],
    ),
  );
}

function isThreshold(word: string): word is Threshold {
  return Object.hasOwn(thresholds, word);
}
