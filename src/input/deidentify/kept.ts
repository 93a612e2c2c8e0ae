/** Keys whose values are words of the language, and say nothing of who somebody is. */
export const kept: ReadonlySet<string> = new Set([
  ...["genogram", "kind", "gender", "assigned", "orientation", "manner", "level", "certainty"],
  ...["answer", "boundary", "intensity", "tie", "union", "role", "condition", "status", "event"],
  ...["feels", "asked", "verdict", "finding", "recurs", "dynamic", "zygosity", "twins", "area"],
  ...["notation", "show", "death-mark", "gender-history", "dynamic", "functioning"],
]);
