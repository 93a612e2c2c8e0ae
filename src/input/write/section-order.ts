/** The sections in the order in which a file is read: who, whose, what lies between, what happened. */
const sectionOrder = [
  "genogram",
  "title",
  "index",
  "says",
  "written",
  "settings",
  "draw",
  "people",
  "helpers",
  "groups",
  "places",
  "children",
  "unions",
  "ties",
  "roles",
  "conditions",
  "functioning",
  "events",
  "households",
  "triangles",
  "coalitions",
  "asked",
  "notes",
  "questions",
  "findings",
  "patterns",
  "own-words",
] as const;

/** Where a section stands; sections of other programs stand last. */
export function placeOfSection(name: string): number {
  const at = sectionOrder.findIndex((section) => section === name);
  return at < 0 ? sectionOrder.length : at;
}

/** Whether a section is of the head of a file, where nothing may stand that says nothing. */
export function isOfHead(name: string): boolean {
  return placeOfSection(name) < placeOfSection("people");
}
