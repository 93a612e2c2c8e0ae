import { kinWord } from "./relations.ts";
import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";

/** "Miscarriage in 2014", asked for children; "married mark in 2013", asked for partners. */
const ofThemselves: Readonly<Record<string, RegExp | undefined>> = {
  child: /pregnan|expecting|miscarr|abortion|terminat|stillb/iu,
  partner: /^(?:re-?)?married |^(?:divorced|separated) from /iu,
};

/** What answers a question of somebody's kin by what is said of that person. */
export function ofAsked(scene: Scene, clause: string): Scene | null {
  const { asked } = scene;
  if (asked === null || ofThemselves[asked.kin.relation]?.test(clause) !== true) return null;
  return sentence({ ...scene, subject: [asked.of], mute: false }, clause);
}

/** "Mark, her husband", "mark, her boss", asked for partners: hers whom the question is about, and perhaps Mark himself. */
export function isAside({ asked, introduced }: Scene, clause: string): boolean {
  const [, , word = ""] = /^(her|his|their) (?:\S+ )?(\S+)$/iu.exec(clause) ?? [];
  return introduced && asked?.kin.relation === "partner" && kinWord(word) !== null;
}
