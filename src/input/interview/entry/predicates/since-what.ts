import type { Pairs } from "../../../write/written.ts";
import type { Said } from "../said.ts";
import type { Scene } from "../scene.ts";
import type { Predicate } from "./predicate.ts";

/** What contact ended with: it has been so from then on. */
const ending = /\b(?:off|stopped|ended|lost|ties)\b/iu;

/** Whoever left ended it; of "no contact" alone nobody says that anybody did. */
const leaving =
  /^since \S+(?: \S+)? (?:left|walked out|moved out|stormed out|went away|disappeared)\b/iu;

const kinds = ["cutoff", "no-contact"];

/** "Broke off contact in 2010": that is when it began, not when it was so. */
export function begins({ said: before }: Scene, scene: Scene, words: string): Scene {
  if (!ending.test(words)) return scene;
  const said = scene.said.map((one, at) => (at < before.length ? one : begun(one)));
  return { ...scene, said };
}

function begun(one: Said): Said {
  if (one.say !== "bond" || !kinds.some((kind) => one.keys["tie"] === kind)) return one;
  const { when, ...keys } = one.keys;
  return when === undefined ? one : { ...one, keys: { ...keys, from: when } };
}

/** "No contact since he left in 2015": since 2015, and since what stays in their words. */
export function sinceWhat(scene: Scene, core: string, time: Pairs, tie: Predicate): Scene | null {
  const [, words = "", since = ""] = /^(.+?) (since [^\d]+)$/iu.exec(core.trim()) ?? [];
  const { when, ...more } = time;
  if (words === "" || when === undefined || Object.keys(more).length > 0) return null;
  const said = tie(scene, words, { from: when });
  const bond = said?.said.at(-1);
  if (said === null || bond?.say !== "bond" || said.said.length !== scene.said.length + 1)
    return null;
  const { note } = bond.keys;
  if (note !== undefined) return null;
  const isBroken = bond.keys["tie"] === "no-contact" && leaving.test(since);
  const kind = isBroken ? { tie: "cutoff" } : {};
  const keys = { ...bond.keys, ...kind, note: { quoted: since } };
  return { ...said, said: [...said.said.slice(0, -1), { ...bond, keys }] };
}
