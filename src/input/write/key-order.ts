import type { Pairs } from "./written.ts";

/** The keys of a line as a sentence has them: who, what, toward whom, when, who says so. */
const keyOrder: readonly string[] = [
  "id",
  ...[
    "child",
    "eldest-first",
    "between",
    "household",
    "triangle",
    "coalition",
    "who",
    "asked",
    "ask",
  ],
  ...["finding", "pattern", "word", "like", "means"],
  ...["is", "name", "names", "named-after", "kind", "species", "gender", "assigned", "orientation"],
  ...["of", "at", "part-of", "how-many", "members"],
  ...["adopted-by", "fostered-by", "step", "guardian", "raised-by", "donor", "carried-by"],
  ...["helped-by", "without", "twins", "union", "tie", "role", "condition", "status", "event"],
  ...[
    "with",
    "by",
    "toward",
    "in-answer-to",
    "against",
    "in-place-of",
    "what",
    "over",
    "where",
    "place",
    "home",
  ],
  ...[
    "for",
    "boundary",
    "intensity",
    "in-the-middle",
    "outside",
    "united-against",
    "focused-on",
    "dynamic",
  ],
  ...["about", "born", "died", "due", "cause", "manner", "age", "when", "from", "until", "lasting"],
  ...["feels", "work", "education", "faith", "culture", "language", "money", "migration"],
  ...[
    "strengths",
    "strength",
    "custody",
    "verdict",
    "wording",
    "shown",
    "answer",
    "because",
    "words",
    "says",
    "level",
    "certainty",
  ],
  ...["version-of", "note", "tags", "visible-to", "phases"],
];

/** Where a key stands among others; words that are not listed stand before the note. */
export function placeOfKey(key: string): number {
  const at = keyOrder.indexOf(key);
  return at < 0 ? keyOrder.indexOf("because") : at;
}

/** Pairs in the order of a sentence, those of the same place as they come. */
export function inSentenceOrder(pairs: Pairs): Pairs {
  return Object.fromEntries(
    Object.entries(pairs).toSorted(([a], [b]) => placeOfKey(a) - placeOfKey(b)),
  );
}
