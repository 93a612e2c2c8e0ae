import type { Said } from "./said.ts";
import { type Scene, saying } from "./scene.ts";

/**
 * "Charlie, half", right after he was told to be somebody's brother: then not of both the same parents, and of
 * which is to be asked.
 */
export function halfIn(scene: Scene, clause: string): Scene | null {
  const words =
    /^(?:(?:is|was) )?(?:an? |her |his )?half(?:[- ]?(?:sib|sibling|brother|bro|sister|sis))?$/iu;
  const own = scene.subject ?? [];
  const isNew = (one: Said): boolean =>
    one.say === "parent" && one.key === "of" && own.includes(one.child);
  if (scene.asked?.kin.relation !== "sibling" || !words.test(clause)) return null;
  if (own.includes(scene.asked.of) || !scene.said.some(isNew)) return null;
  const without = { ...scene, said: scene.said.filter((one) => !isNew(one)) };
  const ask = "Which parent do they have in common?";
  return saying(without, {
    ...{ say: "line", section: "questions" },
    keys: { ask, about: [...own, scene.asked.of] },
  } as const);
}
