import { kinWord } from "./relations.ts";
import { recorded } from "./relate.ts";
import type { Scene } from "./scene.ts";

/**
 * Whose kin of this word the line speaks of already: asked whether Greta is alive, "gran died in 1990" and
 * "greta, her gran" are of her, and not of her own gran.
 */
export function ownerBefore(scene: Scene, word: string): string | null {
  const [one, more] = scene.subject ?? [];
  const kin = kinWord(word);
  if (one === undefined || more !== undefined || kin === null || kin.many) return null;
  const owners = [scene.about, scene.cast.index].filter((of) => of !== null && of !== one);
  return (
    owners.find((of) => recorded(scene, { kin, of: of ?? "", side: null }).includes(one)) ?? null
  );
}
