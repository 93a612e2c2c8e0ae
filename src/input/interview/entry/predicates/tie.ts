import type { Pairs } from "../../../write/written.ts";
import { type Met, type Scene, saying } from "../scene.ts";
import { whom } from "../whom.ts";
import { spokenEnd } from "./spoken-end.ts";
import { spokenBetween, spokenTies, type SpokenTie } from "./bonds.ts";
import { begins, sinceWhat } from "./since-what.ts";
import type { Predicate } from "./predicate.ts";

const copula = "(?:(?:is|are|was|were|has|have|had|has been|have been|been|feels?|felt) )?";
const amount =
  /^(?:(often|always|constantly|sometimes|never stops|badly|still) )?(.+?)(?: (a lot|a great deal|all the time|badly|constantly|often|sometimes|terribly|a bit))?$/iu;

/** Over what, or in what times that are none of the grammar's; an age would be one, so it is asked about. */
const circumstance =
  /^(.+?) ((?:about|over|because of|when|while|whenever|during|at(?! all)) [^\d]+)$/iu;

/** What lies between two: "close with her gran", "fights with her stepfather". */
export const tie: Predicate = (scene, core, time) => {
  const [, before, words = "", behind] = amount.exec(core.trim()) ?? [];
  const note = [before, behind].find((word) => word !== undefined);
  const keys = { ...time, ...(note === undefined ? {} : { note }) };
  const said =
    bestFriend(scene, words, keys) ??
    toOther(scene, words, keys) ??
    ended(scene, words, keys) ??
    between(scene, words, keys);
  return said === null ? sinceWhat(scene, core, time, tie) : begins(scene, said, words);
};

/** "He broke off contact", asked how it is between him and somebody. */
function ended(scene: Scene, words: string, keys: Pairs): Scene | null {
  const { pair, subject } = scene;
  const [by, more] = subject ?? [];
  if (pair === null || by === undefined || more !== undefined || !pair.includes(by)) return null;
  if (!new RegExp(`^${spokenEnd}$`, "iu").test(words)) return null;
  const said = { say: "bond", section: "ties", between: pair } as const;
  return saying(scene, { ...said, keys: { tie: "cutoff", by, ...keys } });
}

/** "Her mother's best friend": a friendship, and of a child toward a parent the seat that it is. */
function bestFriend(scene: Scene, words: string, keys: Pairs): Scene | null {
  const [, owner = ""] =
    /^(?:(?:is|was|been) )?(.+)['’]s best (?:friend|mate)$/iu.exec(words) ??
    /^(?:(?:is|was|been) )?(?:the |an? )?best (?:friend|mate) (?:of|to) (.+)$/iu.exec(words) ??
    [];
  const said = owner === "" ? null : toOther(scene, `best friends with ${owner}`, keys);
  const [who, more] = scene.subject ?? [];
  const bond = said?.said.at(-1);
  if (said === null || who === undefined || more !== undefined || bond?.say !== "bond") return said;
  const toward = bond.between.find((id) => id !== who);
  const isParent = said.cast.links.some(
    ({ child, parent, key }) => child === who && parent === toward && key !== "without",
  );
  const seat = { who, role: "best-friend-child", toward: toward ?? null, ...keys };
  return isParent ? saying(said, { say: "line", section: "roles", keys: seat }) : said;
}

function toOther(scene: Scene, words: string, keys: Pairs): Scene | null {
  const [subject, more] = scene.subject ?? [];
  if (subject === undefined || more !== undefined) return null;
  for (const spoken of spokenTies) {
    const [, other = ""] =
      new RegExp(`^${copula}(?:${spoken.words}) (.+)$`, "iu").exec(words) ?? [];
    const met: Met | null = other === "" ? null : otherThan(scene, subject, other);
    if (met !== null && !met.ids.includes(subject)) return tied(subject, met, spoken, keys);
    const [, who = "", what = ""] = circumstance.exec(other) ?? [];
    const over: Met | null =
      who === "" || keys["note"] !== undefined ? null : otherThan(scene, subject, who);
    if (over !== null && !over.ids.includes(subject))
      return tied(subject, over, spoken, { ...keys, note: { quoted: what } });
  }
  return null;
}

/** "Tom hit her": she is somebody else than Tom. */
function otherThan(scene: Scene, subject: string, words: string): Met | null {
  const isPronoun = /^(?:her|him)$/iu.test(words);
  const from = isPronoun && subject !== scene.about ? { ...scene, subject: [scene.about] } : scene;
  const [asked = null] =
    scene.pair?.includes(subject) === true ? scene.pair.filter((id) => id !== subject) : [];
  const between = isPronoun && asked !== null ? { ...scene, subject: [asked] } : from;
  const met = whom(between, words);
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
  const [, told = words, what = null] = circumstance.exec(words) ?? [];
  const plain = told.replace(/ (?:with |to )?each other$| together$/iu, "");
  const found = spokenBetween.find(([spoken]) =>
    new RegExp(`^${copula}(?:${spoken})$`, "iu").test(plain),
  );
  if (found === undefined) return null;
  const said = { say: "bond", section: "ties", between: [one, other] } as const;
  const note: Pairs = what === null ? {} : { note: { quoted: what } };
  return saying(scene, { ...said, keys: { tie: found[1], ...keys, ...note } });
}
