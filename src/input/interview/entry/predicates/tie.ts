import type { Pairs } from "../../../write/written.ts";
import { type Met, type Scene, saying } from "../scene.ts";
import { whom } from "../whom.ts";
import { spokenBetween, spokenTies, type SpokenTie } from "./bonds.ts";
import type { Predicate } from "./predicate.ts";

const copula = "(?:(?:is|are|was|were|has|have|had|has been|have been|been|feels?|felt) )?";
const amount =
  /^(?:(often|always|constantly|sometimes|never stops|badly|still) )?(.+?)(?: (a lot|a great deal|all the time|badly|constantly|often|sometimes|terribly|a bit))?$/iu;

/** What lies between two: "close with her gran", "fights with her stepfather". */
export const tie: Predicate = (scene, core, time) => {
  const [, before, words = "", behind] = amount.exec(core.trim()) ?? [];
  const note = [before, behind].find((word) => word !== undefined);
  const keys = { ...time, ...(note === undefined ? {} : { note }) };
  return toOther(scene, words, keys) ?? between(scene, words, keys);
};

function toOther(scene: Scene, words: string, keys: Pairs): Scene | null {
  const [subject, more] = scene.subject ?? [];
  if (subject === undefined || more !== undefined) return null;
  for (const spoken of spokenTies) {
    const [, other = ""] =
      new RegExp(`^${copula}(?:${spoken.words}) (.+)$`, "iu").exec(words) ?? [];
    const met: Met | null = other === "" ? null : otherThan(scene, subject, other);
    if (met !== null && !met.ids.includes(subject)) return tied(subject, met, spoken, keys);
    const [, who = "", what = ""] = /^(.+?) ((?:about|over|because of) .+)$/iu.exec(other) ?? [];
    const over: Met | null =
      who === "" || keys["note"] !== undefined ? null : otherThan(scene, subject, who);
    if (over !== null && !over.ids.includes(subject))
      return tied(subject, over, spoken, { ...keys, note: what });
  }
  return null;
}

/** "Tom hit her": she is somebody else than Tom. */
function otherThan(scene: Scene, subject: string, words: string): Met | null {
  const isPronoun = /^(?:her|him)$/iu.test(words);
  const from = isPronoun && subject !== scene.about ? { ...scene, subject: [scene.about] } : scene;
  const met = whom(from, words);
  return met === null ? null : { ids: met.ids, scene: { ...met.scene, subject: scene.subject } };
}

function tied(
  subject: string,
  { scene, ids }: Met,
  { tie: kind, by }: SpokenTie,
  keys: Pairs,
): Scene {
  const all = ids.map((other) => {
    const who = by === null ? {} : { by: by === "one" ? subject : other };
    const between: readonly [string, string] = [subject, other];
    return { say: "bond", section: "ties", between, keys: { tie: kind, ...who, ...keys } } as const;
  });
  return saying(scene, ...all);
}

function between(scene: Scene, words: string, keys: Pairs): Scene | null {
  const [one, other, more] = scene.subject ?? [];
  if (one === undefined || other === undefined || more !== undefined) return null;
  const plain = words.replace(/ (?:with |to )?each other$| together$/iu, "");
  const found = spokenBetween.find(([spoken]) =>
    new RegExp(`^${copula}(?:${spoken})$`, "iu").test(plain),
  );
  if (found === undefined) return null;
  const said = { say: "bond", section: "ties", between: [one, other] } as const;
  return saying(scene, { ...said, keys: { tie: found[1], ...keys } });
}
