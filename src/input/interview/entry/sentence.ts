import type { Pairs } from "../../write/written.ts";
import { predicates } from "./predicates/index.ts";
import type { Scene } from "./scene.ts";
import { whenIn } from "./when.ts";
import { whom } from "./whom.ts";

/** Most words that stand for whom a sentence speaks of: "her older brother tom and his wife". */
const longestSubject = 7;

/** One clause with something said in it; `null` unless every word of it is understood. */
export function sentence(scene: Scene, clause: string): Scene | null {
  return predicated(scene, clause) ?? withSubject(scene, clause) ?? parentAtBirth(scene, clause);
}

/** "mum was 19 when tom was born". */
function parentAtBirth(scene: Scene, clause: string): Scene | null {
  const [, who = "", age = "", whose = ""] =
    /^(.+?) was (.+?) when (.+?) was born$/iu.exec(clause) ?? [];
  const parent = who === "" ? null : whom(scene, who);
  const [id, more] = parent?.ids ?? [];
  if (parent === null || id === undefined || more !== undefined) return null;
  const child = whom({ ...parent.scene, subject: [scene.about] }, whose);
  if (child === null || child.ids.includes(id)) return null;
  const said = predicated({ ...child.scene, subject: child.ids }, `born when ${id} was ${age}`);
  return said === null ? null : { ...said, subject: parent.ids };
}

/** One clause that says itself of whom it speaks. */
export function withSubject(scene: Scene, clause: string): Scene | null {
  const words = clause.split(" ");
  for (let at = 1; at <= Math.min(longestSubject, words.length - 1); at++) {
    const met = whom(scene, words.slice(0, at).join(" "), true);
    if (met === null) continue;
    const said = predicated(
      { ...met.scene, subject: met.ids, mute: false },
      words.slice(at).join(" "),
    );
    if (said !== null) return said;
  }
  return null;
}

/** What nobody does as a small child. */
const grown =
  /^(?:died|dead|passed away|(?:got |was |were )?(?:re)?married|(?:got )?divorced|separated|split|broke up|parted)\b/iu;

/** What is said of the subject, its time at the end or at the beginning of it. */
function predicated(scene: Scene, text: string): Scene | null {
  if (scene.subject === null || scene.mute) return null;
  const words = text.split(" ");
  const now = { ...scene, grown: grown.test(text) };
  for (let at = 1; at < words.length; at++) {
    const [head, tail] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const behind = told(scene, head, whenIn(now, tail));
    if (behind !== null) return behind;
    const before = told(
      scene,
      tail,
      /^(?:in|since|at|from|until)\b/iu.test(head) ? whenIn(scene, head) : null,
    );
    if (before !== null) return before;
  }
  return told(scene, text, {});
}

function told(scene: Scene, core: string, time: Pairs | null): Scene | null {
  if (time === null) return null;
  for (const predicate of predicates) {
    const said = predicate(scene, core, time);
    if (said !== null) return { ...said, subject: scene.subject };
  }
  return null;
}
