import { nameIn } from "../names.ts";
import { type Met, type Scene, saying } from "../scene.ts";
import { strangers } from "../strangers.ts";
import { whom } from "../whom.ts";
import { ofEach, type Predicate } from "./predicate.ts";

/** Who lived together: "lives with her mum and tom", "lived with her gran until 2001". */
export const home: Predicate = (scene, core, time) => {
  if (alone.test(core.trim()))
    return ofEach(scene, (id) => ({
      say: "line",
      section: "households",
      keys: { household: [id], until: "now", ...time },
    }));
  const [, others = ""] =
    /^(?:lives?|lived|living|stays|stayed) (?:(?:with )?alone )?with (?:just |only )?(.+)$/iu.exec(
      core.trim(),
    ) ?? [];
  const met = others === "" ? null : (whom(scene, others) ?? housemates(scene, others));
  const own = scene.subject ?? [];
  if (met === null || own.length === 0 || met.ids.some((id) => own.includes(id))) return null;
  const still = /^(?:lives?|living|stays)/iu.test(core.trim()) && time["until"] === undefined;
  const keys = { household: [...own, ...met.ids], ...time, ...(still ? { until: "now" } : {}) };
  return saying(met.scene, { say: "line", section: "households", keys });
};

/** With "lives with" before it where it answers who else lives there. */
const alone =
  /^(?:lives|living) (?:with )?(?:alone|on (?:her|his|their) own|by (?:her|him)self)$/iu;

/** Names that were not told before live there too; what they are to the family is asked. */
function housemates(scene: Scene, words: string): Met | null {
  let now = scene;
  const ids: string[] = [];
  for (const part of words.split(/ and /iu)) {
    const known = whom(now, part);
    const met = known ?? strangers(now, part);
    if (met === null) return null;
    const ask = `Who is ${nameIn(part) ?? part.trim()} to the family?`;
    const question = { say: "line", section: "questions", keys: { ask, about: met.ids } } as const;
    now = known === null ? saying(met.scene, question) : met.scene;
    ids.push(...met.ids);
  }
  return { ids, scene: now };
}
