import type { Said } from "./said.ts";
import type { Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";

type Bond = Extract<Said, { say: "bond" }>;

/**
 * More of a break that has just been told: "dad, he ended it in 2010", "dad, no contact since 2015". It is one
 * break, not two.
 */
export function toldOfEnd(scene: Scene, clause: string, count: number): Scene | null {
  const [bond, more] = scene.said.slice(count).filter(isBond);
  if (bond === undefined || more !== undefined || !isBreak(bond)) return null;
  const asked = { ...scene, pair: bond.between, mute: false };
  const plain = clause.replace(/^(?:and|but) /iu, "");
  const said =
    sentence({ ...asked, subject: bond.between }, plain) ??
    sentence({ ...asked, subject: others(scene, bond) }, plain);
  const [end, ...rest] = said?.said.slice(scene.said.length) ?? [];
  if (end === undefined || rest.length > 0 || !isBond(end) || !isBreak(end)) return null;
  if (!bond.between.every((id) => end.between.includes(id))) return null;
  const isBare = Object.keys(bond.keys).length === 1;
  const keys = isBare ? end.keys : { ...end.keys, ...bond.keys };
  const whole = { ...bond, keys };
  return { ...scene, said: scene.said.map((one) => (one === bond ? whole : one)) };
}

/** The one of the two whom the talk is not about: "he", of her and her father. */
function others({ about }: Scene, { between }: Bond): readonly string[] {
  return between.filter((id) => id !== about);
}

function isBond(said: Said): said is Bond {
  return said.say === "bond" && said.section === "ties";
}

function isBreak({ keys }: Bond): boolean {
  return keys["tie"] === "cutoff" || keys["tie"] === "no-contact";
}
