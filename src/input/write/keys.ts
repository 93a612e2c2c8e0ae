/** Words for people to read: always in quotes. */
const alwaysQuoted: ReadonlySet<string> = new Set([
  "note",
  "words",
  "shown",
  "because",
  "ask",
  "custody",
  "intensity",
  "cause",
  "work",
  "education",
  "faith",
  "culture",
]);

/** Text that needs quotes only if it cannot be read without them. */
const text: ReadonlySet<string> = new Set(["name", "title", "how-many", "home", "written"]);

/** Whether what stands under a key is a person's words, commas and all, not ids or kinds. */
export function isProse(key: string): boolean {
  return alwaysQuoted.has(key) || text.has(key);
}

export function standsInQuotes(key: string): boolean {
  return alwaysQuoted.has(key);
}
