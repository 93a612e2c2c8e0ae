import { called } from "./names.ts";
import { kinWord } from "./relations.ts";
import type { Scene } from "./scene.ts";

/** Whether words name or point to somebody. */
export function mentions(scene: Scene, clause: string): boolean {
  return clause.split(/[ ']/u).some((word) => mayName(scene, word));
}

function mayName({ cast }: Scene, word: string): boolean {
  return (
    /^(?:she|he|they|his|her|their)$/iu.test(word) ||
    kinWord(word) !== null ||
    called(cast, word).length > 0
  );
}
