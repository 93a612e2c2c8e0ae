/** Sections that are written as ids with something after each, or nothing. */
export const entrySections = ["people", "helpers", "groups", "places"] as const;

/** Whether what stands at a depth of 2 in a section is somebody, of whom nothing else need be said. */
export function holdsEntries(section: string): boolean {
  return entrySections.some((name) => name === section);
}
