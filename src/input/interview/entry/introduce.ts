import { added } from "./added.ts";
import { announced } from "./announce.ts";
import { ownerBefore } from "./as-before.ts";
import { givenNames } from "./given-names.ts";
import { kinIn, parentsIn } from "./kin.ts";
import { meetNamed } from "./meet.ts";
import { nameAndAge } from "./name-and-age.ts";
import { called, nameIn } from "./names.ts";
import { recorded, type Tie } from "./relate.ts";
import { kinWord } from "./relations.ts";
import { sentence } from "./sentence.ts";
import { type Met, saying, type Scene } from "./scene.ts";
import { whom } from "./whom.ts";

/** Whom a question was about: whose mother, whose brothers and sisters. */
export interface Expected {
  readonly tie: Tie;
  readonly many: boolean;
}

/** A clause that only says of whom the line speaks: "ruth", "her brother tom", "two brothers". */
export function introduced(scene: Scene, words: string, expected: Expected | null): Scene | null {
  const clause = expected !== null && scene.mute ? ofAnElder(scene, words, expected) : words;
  const answer = expected !== null && scene.mute ? loose(scene, clause, expected) : null;
  const isBefore = expected === null && isSaidBefore(scene, clause);
  const met =
    answer ?? (isBefore ? null : whom(scene, clause.replace(/^an? (?=.+ side$)/iu, "her ")));
  if (isBefore) return { ...scene, introduced: true };
  if (met !== null) return { ...met.scene, subject: met.ids };
  if (scene.awaited?.isOver === true && scene.awaited.left > 0) return null;
  return (
    announced(scene, clause) ??
    renamed(scene, clause) ??
    named(scene, clause) ??
    member(scene, clause) ??
    (expected === null ? null : answered(scene, clause, expected))
  );
}

/** "Greta, her gran": what somebody who was just named is known to be. */
function isSaidBefore(scene: Scene, clause: string): boolean {
  const [, word = ""] = /^(?:her |his |their |my |the )?(\S+)$/iu.exec(clause) ?? [];
  return ownerBefore(scene, word) !== null;
}

/** A name alone, asked who somebody's father is: if the file has it for somebody else, it says too little. */
export function isSomebodyElse(scene: Scene, clause: string, { tie }: Expected): boolean {
  const words = clause.split(" ");
  const [, name = ""] = /^(.+?)(?: (?:b|d|born|died|aged?)\b.*| [*†(\d].*)?$/iu.exec(clause) ?? [];
  const known = called(scene.cast, words.length > 1 ? name : clause);
  const there = [...recorded(scene, tie), ...besideParents(scene, tie)];
  return known.length > 0 && !known.some(({ id }) => there.includes(id) || isLoose(scene, id));
}

/** Whom a parent is or was with may be the other parent. */
function besideParents({ cast }: Scene, { kin, of }: Tie): readonly string[] {
  if (kin.relation !== "parent") return [];
  return parentsIn(cast, of).flatMap((parent) => kinIn.partners(cast, parent));
}

/** "gran jean", asked who the mother of a parent is: whoever talks calls her as the children do. */
function ofAnElder({ cast }: Scene, clause: string, { tie }: Expected): string {
  const [, word = "", name = ""] =
    /^(?:(?:her|his|my|maternal|paternal) )?(\S+)(?: (.+))?$/iu.exec(clause) ?? [];
  const kin = kinWord(word);
  const isTheirs =
    tie.kin.relation === "parent" &&
    kin?.relation === "grandparent" &&
    kin.gender === tie.kin.gender &&
    cast.index !== null &&
    parentsIn(cast, cast.index).includes(tie.of);
  return isTheirs ? name || "unnamed" : clause;
}

/** Somebody who was named before, and now is said to be the one who was asked for. */
function loose(scene: Scene, clause: string, { tie }: Expected): Met | null {
  const [one, more] = called(scene.cast, clause);
  if (one === undefined || more !== undefined) return null;
  if (!isLoose(scene, one.id) && !besideParents(scene, tie).includes(one.id)) return null;
  return meetNamed(scene, tie, clause);
}

/** Somebody who was named and stands beside the family still. */
function isLoose({ cast }: Scene, id: string): boolean {
  return (
    id !== cast.index &&
    !cast.links.some(({ child, parent }) => child === id || parent === id) &&
    !cast.pairs.some(({ section, between }) => section === "unions" && between.includes(id))
  );
}

/** "her mother is called ruth", "ruth is her mother". */
function renamed(scene: Scene, clause: string): Scene | null {
  const [, one = "", other = ""] =
    /^(.+?) (?:(?:is|was) (?:called|named)|=) (.+)$/iu.exec(clause) ??
    /^(.+?) (?:is|was) (\p{Lu}.*|(?:her|his|their|my) .+)$/u.exec(clause) ??
    givenName(clause) ??
    [];
  for (const [who, name] of [
    [one, other],
    [other, one],
  ] as const) {
    const plain = nameIn(name);
    if (plain === null || called(scene.cast, name).length > 0) continue;
    const [, kin = who, side = ""] = /^(.+?)( (?:on|from) .+ side)$/iu.exec(who) ?? [];
    const met = whom(scene, `${kin} ${name}${side}`);
    if (met?.ids.length === 1) return { ...met.scene, subject: met.ids };
  }
  return null;
}

/** "her mother is ruth": in small letters only what is a name and nothing else. */
function givenName(clause: string): readonly string[] | null {
  const told = /^(.+?) (?:is|was) (\S+)$/iu.exec(clause);
  return told !== null && givenNames.has(told[2]?.toLowerCase() ?? "") ? told : null;
}

/** "her father's mother, Rosa": a name right after somebody who has none. */
function named(scene: Scene, clause: string): Scene | null {
  const [id, more] = scene.subject ?? [];
  const isName = /^\p{Lu}/u.test(clause) || givenNames.has(clause.toLowerCase());
  const name = isName ? nameIn(clause) : null;
  const member = scene.cast.members.find((one) => one.id === id);
  if (!scene.introduced || id === undefined || more !== undefined || name === null) return null;
  if (member?.name !== null || called(scene.cast, name).length > 0) return null;
  return saying(scene, { say: "somebody", id, section: "people", keys: { name } });
}

/** One of those announced: "tom 34". */
function member(scene: Scene, clause: string): Scene | null {
  const { awaited } = scene;
  if (awaited === null || awaited.left === 0) return null;
  const told = nameAndAge(clause);
  if (told === null) return null;
  const met = awaited.meet(scene, told.name);
  if (met === null) return null;
  const all = [...awaited.met, ...met.ids];
  const now = withAge(met, told.age);
  const subject = awaited.left === 1 ? all : met.ids;
  return { ...now, subject, awaited: { ...awaited, left: awaited.left - 1, met: all } };
}

/** Whoever a question asked for, by the name alone: "ruth", "tom 34". */
function answered(scene: Scene, clause: string, { tie }: Expected): Scene | null {
  const unnamed =
    /^(?:unnamed|no name|nameless|name (?:not known|unknown)|(?:she|he|they) (?:doesn't|does not|don't|do not) know (?:his|her|the) name)$/iu.test(
      clause,
    );
  const there = recorded(scene, tie);
  const isNameless = scene.cast.members.every(
    ({ id, name }) => !there.includes(id) || name === null,
  );
  if (unnamed && there.length > 0)
    return isNameless && !scene.mute ? { ...scene, subject: there } : null;
  const someone = unnamed ? added(scene, tie, null) : null;
  if (someone !== null) return { ...someone.scene, subject: someone.ids };
  const told = nameAndAge(clause.replace(/^(?:her|his|their) name (?:is|was) |^called /iu, ""));
  if (told === null) return saidOfNew(scene, clause, tie);
  const met = meetNamed(scene, tie, told.name);
  return met === null ? null : { ...withAge(met, told.age), subject: met.ids };
}

/** "jane died in 1990", asked who somebody's sisters are. */
function saidOfNew(scene: Scene, clause: string, tie: Tie): Scene | null {
  const [first = "", ...rest] = clause.split(" ");
  const isName = /^\p{Lu}/u.test(first) || givenNames.has(first);
  const name = isName && kinWord(first) === null ? nameIn(first) : null;
  const met = name === null || rest.length === 0 ? null : meetNamed(scene, tie, name);
  if (met === null) return null;
  return sentence({ ...met.scene, subject: met.ids, mute: false }, rest.join(" "));
}

function withAge({ ids, scene }: Met, age: string | null): Scene {
  if (age === null) return scene;
  const said = ids.map(
    (id) => ({ say: "somebody", id, section: "people", keys: { age } }) as const,
  );
  return saying(scene, ...said);
}
