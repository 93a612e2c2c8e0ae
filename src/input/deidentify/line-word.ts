import type { EventKind } from "../../catalogue/events.ts";
import { events } from "../../catalogue/events.ts";
import type { Family } from "../../family/family.ts";

type Group = (typeof events)[EventKind]["group"];

/** What happened, in a noun that says nothing of who it was. */
const nouns: Readonly<Record<Group, string>> = {
  period: "time",
  help: "help",
  neutral: "moment",
  talk: "talk",
  launching: "moment",
  choice: "choice",
  move: "move",
  migration: "move",
  education: "schooling",
  work: "work-matter",
  money: "money-matter",
  faith: "faith-matter",
  "outside-bond": "bond",
  limit: "limit",
  reaction: "moment",
  health: "health-matter",
  law: "law-matter",
  war: "war",
  harm: "harm",
  loss: "loss",
  public: "public-event",
};

/** What a line of the file tells of, for one whose id could say too much. */
export function lineWord(family: Family, id: string): string {
  const event = family.events.find((one) => one.id === id);
  if (event !== undefined) return nouns[events[event.kind].group];
  const bond = family.bonds.find((one) => one.id === id || one.phases.some((p) => p.id === id));
  if (bond !== undefined) return bond.section === "unions" ? "couple-time" : "bond-time";
  return family.households.some((one) => one.id === id) ? "household" : "moment";
}
