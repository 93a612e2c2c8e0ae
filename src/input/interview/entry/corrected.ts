import type { Said } from "./said.ts";
import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";

/**
 * "Wait, ella is 10", "ines was born 1952 not 1950": what is told already of somebody is put right. With "not" it
 * has to be what stands in the file.
 */
export function corrected(scene: Scene, clause: string): Scene | null {
  const [, behind = null] =
    /^(?:(?:no )?wait(?: no)?|no|sorry|actually|correction|i mean) (.+)$/iu.exec(clause) ?? [];
  const [, now = behind, old = null] = /^(.+?) (?:and )?not (.+)$/iu.exec(behind ?? clause) ?? [];
  if (now === null || scene.mute) return null;
  const isPlain = old === null && behind !== null && !/^no /iu.test(clause);
  const said = sentence({ ...scene, corrects: true }, now);
  const news = said?.said.slice(scene.said.length) ?? [];
  const isMended = news.length > 0 && news.every((one) => mends(scene, one, old));
  if (said !== null && isMended) return { ...said, corrects: false };
  return isPlain ? sentence(scene, now) : null;
}

/** Whether something is said of somebody that the file tells otherwise. */
function mends({ cast }: Scene, said: Said, old: string | null): boolean {
  if (said.say !== "somebody") return false;
  const told = cast.members.find(({ id }) => id === said.id)?.told ?? {};
  return Object.entries(said.keys).every(([key, value]) => {
    const was = told[key];
    return was !== undefined && was !== value && (old === null || old.includes(was));
  });
}
