import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";

/** "Not speaking since 2015", asked how much contact there is: said of those two, and of nothing but what is between them. */
export function betweenAsked(scene: Scene, clause: string): Scene | null {
  const { pair, about } = scene;
  if (pair === null) return null;
  const said = sentence(
    { ...scene, subject: pair, mute: false },
    clause.replace(/^(?:none|no)$/iu, "no contact"),
  );
  const news = said?.said.slice(scene.said.length) ?? [];
  const isBetween = news.every(
    (one) =>
      one.say === "bond" && one.section === "ties" && one.between.every((id) => pair.includes(id)),
  );
  return said === null || !isBetween ? null : { ...said, subject: [about] };
}
