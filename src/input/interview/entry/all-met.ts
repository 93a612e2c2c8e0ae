import type { Scene } from "./scene.ts";

/** All who were announced and not named are met without a name. */
export function allMet(scene: Scene): Scene {
  const { awaited } = scene;
  if (awaited === null) return scene;
  const before = awaited.there.filter((id) => !awaited.met.includes(id)).length;
  if (awaited.left - before <= 0) return scene;
  const one = awaited.meet(scene, null);
  if (one === null) return scene;
  const met = [...awaited.met, ...one.ids];
  return allMet({
    ...one.scene,
    subject: met,
    awaited: { ...awaited, left: awaited.left - 1, met },
  });
}
