import type { Expected } from "./introduce.ts";
import { meetNamed } from "./meet.ts";
import { called, nameIn } from "./names.ts";
import { kinWord } from "./relations.ts";
import type { Scene } from "./scene.ts";
import { whom } from "./whom.ts";

interface Opened {
  readonly scene: Scene;
  readonly rest: readonly string[];
}

/** "ruth, woman, …, mother of anna": a new name first, and further on what she is to whom. */
export function opened(
  scene: Scene,
  clauses: readonly string[],
  expected: Expected | null,
): Opened | null {
  const [first = "", ...rest] = clauses;
  const name = nameIn(first.replace(/ \d{1,3}$/u, ""));
  if (expected !== null || name === null || called(scene.cast, name).length > 0) return null;
  if (kinWord(first) !== null) return null;
  for (const [at, clause] of rest.entries()) {
    const [, word = "", whose = ""] =
      /^(?:is |was )?(?:an? |the )?(\S+(?: \S+)?) of (.+)$/iu.exec(clause) ??
      /^(?:is )?((?:her|his|their|my)) (\S+(?: \S+)?)$/iu.exec(clause) ??
      [];
    const kin = kinWord(word) ?? kinWord(whose);
    const owner = kinWord(word) === null ? scene.about : oneOf(scene, whose);
    if (kin === null || kin.many || owner === null) continue;
    const met = meetNamed(scene, { kin, of: owner, side: null }, name);
    if (met === null || met.scene.doubted.length > 0) return null;
    const age = first.replace(/^.*?(?: (\d{1,3}))?$/u, "$1");
    const left = [...(age === "" ? [] : [age]), ...rest.filter((_, i) => i !== at)];
    return { scene: { ...met.scene, subject: met.ids, introduced: true }, rest: left };
  }
  return null;
}

function oneOf(scene: Scene, words: string): string | null {
  const [id, more] = whom(scene, words)?.ids ?? [];
  return id === undefined || more !== undefined ? null : id;
}
