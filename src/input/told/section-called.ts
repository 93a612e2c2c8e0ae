/** What one line of each section is called. */
const sections: Readonly<Record<string, string>> = {
  person: "people",
  helper: "helpers",
  group: "groups",
  place: "places",
  child: "children",
  union: "unions",
  tie: "ties",
  role: "roles",
  condition: "conditions",
  event: "events",
  household: "households",
  triangle: "triangles",
  asked: "asked",
  note: "notes",
  question: "questions",
};

/** The section whose lines are called by a word; `null` if none is. */
export function sectionCalled(word: string): string | null {
  return Object.hasOwn(sections, word) ? (sections[word] ?? null) : null;
}

/** The words for lines of all sections, in the order of a file. */
export function wordsForLines(): readonly string[] {
  return Object.keys(sections);
}
