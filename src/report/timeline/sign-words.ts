import type { EntryKind } from "../chronology/entry.ts";

/** What the signs say, in the legend. */
export const signWords: Partial<Record<EntryKind, string>> = {
  birth: "birth",
  loss: "death or loss",
  move: "move, leaving",
  symptom: "illness, operation, relapse",
  help: "help, treatment",
  event: "something else that happened",
  public: "public event",
};
