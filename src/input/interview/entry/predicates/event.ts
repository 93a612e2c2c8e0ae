import type { Pairs } from "../../../write/written.ts";
import type { Scene } from "../scene.ts";
import { ofEach, type Predicate } from "./predicate.ts";

type Row = readonly [words: string, event: string, rest?: "where" | "what"];

// prettier-ignore
/** Ways of speaking of what happened; what follows the words stands under `where` or `what`. */
const rows: readonly Row[] = [
  ["left home", "left-home"],
  ["moved out", "moved-out"],
  ["ran away(?: from home)?", "ran-away"],
  ["(?:came|moved|went) back home|returned home|came home|came back|moved back in", "returned-home"],
  ["(?:emigrated|immigrated|migrated) (?:to|from)", "migrated", "where"],
  ["emigrated|immigrated", "migrated"],
  ["fled(?: from)?", "fled", "where"],
  ["moved (?:house|home)", "moved"],
  ["moved to", "moved", "where"],
  ["lost (?:her|his|the|their) job|made redundant|was made redundant|got sacked|was sacked|was fired", "lost-job"],
  ["retired", "retired"],
  ["(?:started|began|went into) (?:therapy|counselling)", "began-therapy"],
  ["(?:is |was |been )?in therapy", "therapy"],
  ["(?:started|began) (?:work|working)|first job", "began-work"],
  ["(?:started|began) school", "began-school"],
  ["left school|dropped out(?: of school)?", "left-school"],
  ["graduated(?: from)?", "graduated", "what"],
  ["(?:was |got )?arrested", "arrested"],
  ["(?:was |went |been )?(?:in|to) prison", "prison"],
  ["(?:had an |an )?accident", "accident"],
  ["(?:had an |an )?operation|had surgery", "operation"],
  ["tried to kill (?:herself|himself|themself)|attempted suicide|suicide attempt", "suicide-attempt"],
  ["(?:was )?in (?:the |a )?(?:hospital|clinic|psychiatric hospital)|hospitali[sz]ed|was hospitali[sz]ed", "treatment"],
  ["went to rehab|was in rehab|finished rehab|completed rehab", "completed-treatment"],
  ["fell ill|became ill|got ill|took ill", "fell-ill"],
  ["(?:went )?bankrupt|lost the business", "bankrupt"],
  ["(?:was |served )?in the (?:army|war|navy|forces)", "served"],
  ["(?:was )?taken into care", "taken-into-care"],
  ["started (?:dating|seeing people)", "began-dating"],
];

/** "Died in 2016, in hospital" says where it was, not that there was a treatment. */
function justDied({ said, subject }: Scene): boolean {
  return said.some(
    (one) => one.say === "somebody" && "died" in one.keys && subject?.includes(one.id) === true,
  );
}

/** Something that happened to somebody: "left home at 17", "lost his job in 2008". */
export const event: Predicate = (scene, core, time) => {
  for (const [words, kind, rest] of rows) {
    const tail = rest === undefined ? "" : "(?: (.+))?";
    const match = new RegExp(`^(?:${words})${tail}$`, "iu").exec(core.trim());
    if (match === null) continue;
    const where = match[1];
    const more: Pairs =
      where === undefined || rest === undefined ? {} : { [rest]: { quoted: where } };
    if (/ (?:to|from)$/u.test(core.trim())) continue;
    if (/^in /iu.test(core.trim()) && justDied(scene)) return null;
    return ofEach(scene, (who) => ({
      say: "line",
      section: "events",
      keys: { who, event: kind, ...more, ...time },
    }));
  }
  return null;
};
