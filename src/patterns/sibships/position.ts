import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import { answerOf } from "../structures/answers.ts";
import type { Study } from "../study.ts";

/** Where somebody stands among the brothers and sisters, live-born ones counted. */
export interface Position {
  readonly place: "eldest" | "middle" | "youngest" | "only";
  /** What it is told by. */
  readonly told: () => readonly Told[];
}

/**
 * The place in the sibship, or `null` where the order is not certain. After a gap of years a new
 * group begins (Toman 1993). That nobody is missing must be told for an only child; of others the
 * place holds among those who are told.
 */
export function positionOf(study: Study, id: string): Position | null {
  const siblings = study.kin.siblingsOf(id);
  const asked = answerOf(study, "siblings", id);
  if (siblings.length === 0) {
    if (asked?.outcome !== "none") return null;
    return {
      place: "only",
      told: () => [{ fact: asked, words: `${study.name(id)}: an only child` }],
    };
  }
  const near = siblings.filter((other) => !isFarApart(study, id, other));
  const order = near.map((other) => orderOf(study, id, other));
  if (near.length === 0 || order.includes(null)) return null;
  const [elder, younger] = [order.includes("elder"), order.includes("younger")];
  return {
    place: elder && younger ? "middle" : elder ? "youngest" : "eldest",
    told: () => [id, ...near].flatMap((one) => placeTold(study, one)),
  };
}

function isFarApart({ family, settings, birthOf }: Study, a: string, b: string): boolean {
  const gap = family.timeline.between(birthOf(a), birthOf(b));
  return gap.least > settings.newGroup || gap.most < -settings.newGroup;
}

/** Whether the other is elder or younger: by birth, or by the order of a line told eldest first. */
function orderOf(
  { family, birthOf }: Study,
  id: string,
  other: string,
): "elder" | "younger" | null {
  const gap = family.timeline.between(birthOf(other), birthOf(id));
  if (gap.least > 0) return "elder";
  if (gap.most < 0) return "younger";
  const run = family.birthOrders.find((line) => line.includes(id) && line.includes(other));
  if (run === undefined) return null;
  return run.indexOf(other) < run.indexOf(id) ? "elder" : "younger";
}

function placeTold(study: Study, id: string): readonly Told[] {
  const born = study.family.people.get(id)?.born ?? null;
  const birth = born === null ? [] : [{ fact: born, words: `the birth of ${study.name(id)}` }];
  const links = study.kin.parentsOf(id, ["birth"]).flatMap((parent) => linkTold(study, parent, id));
  return [...birth, ...links];
}
