import { saying } from "../scene.ts";
import { whom } from "../whom.ts";
import { ofEach, type Predicate } from "./predicate.ts";

/** Who lived together: "lives with her mum and tom", "lived with her gran until 2001". */
export const home: Predicate = (scene, core, time) => {
  if (/^(?:lives|living) alone$/iu.test(core.trim()))
    return ofEach(scene, (id) => ({
      say: "line",
      section: "households",
      keys: { household: [id], until: "now", ...time },
    }));
  const [, others = ""] =
    /^(?:lives?|lived|living|stays|stayed) with (.+)$/iu.exec(core.trim()) ?? [];
  const met = others === "" ? null : whom(scene, others);
  const own = scene.subject ?? [];
  if (met === null || own.length === 0 || met.ids.some((id) => own.includes(id))) return null;
  const still = /^(?:lives?|living|stays)/iu.test(core.trim()) && time["until"] === undefined;
  const keys = { household: [...own, ...met.ids], ...time, ...(still ? { until: "now" } : {}) };
  return saying(met.scene, { say: "line", section: "households", keys });
};
