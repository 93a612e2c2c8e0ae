import { adoptedIn } from "./adopted-in.ts";
import { afterwards } from "./afterwards.ts";
import { allMet } from "./all-met.ts";
import { kinCounted } from "./announce.ts";
import type { Cast } from "./cast.ts";
import { clausesOf, partsOf } from "./clauses.ts";
import { corrected } from "./corrected.ts";
import { isBareWord } from "./is-bare-word.ts";
import { halfIn } from "./half-in.ts";
import { inOneHome } from "./in-one-home.ts";
import { introduced, isSomebodyElse, type Expected } from "./introduce.ts";
import { meet } from "./meet.ts";
import { mentions } from "./mentions.ts";
import { betweenAsked } from "./between-asked.ts";
import { isAside, ofAsked } from "./of-asked.ts";
import { opened } from "./opened.ts";
import { nameAndAge } from "./name-and-age.ts";
import { nameIn } from "./names.ts";
import { kinWord } from "./relations.ts";
import type { Said } from "./said.ts";
import type { Scene } from "./scene.ts";
import { sentence, withSubject } from "./sentence.ts";
import { whom } from "./whom.ts";

/** What a line of talk says, and the clauses of it that were not understood. */
export interface Entry {
  readonly said: readonly Said[];
  readonly left: readonly string[];
  /** Of these, the clauses of which all is understood but who of two is meant. */
  readonly doubted: readonly string[];
}

/** Against what a line is understood. */
export interface Setting {
  readonly cast: Cast;
  /** Whom the talk is about. */
  readonly about: string;
  /** Whom the question asked for; `null` if it asked for anything. */
  readonly expected: Expected | null;
  /** What makes a sentence of an answer: "lives with ", "close to ". */
  readonly beginning?: string | null;
  /** Whether what follows is said of whom the question is about, not of those just named. */
  readonly stays?: boolean;
  /** Whether a clause is one sentence or not understood: "mum and gran" is a list, "mum, and gran died" is none. */
  readonly whole?: boolean;
  /** Between whom the question asks how it is. */
  readonly pair?: readonly [string, string] | null;
  /** Clauses that are left as they are. */
  readonly apart?: readonly string[];
}

interface Step {
  readonly scene: Scene;
  readonly left: readonly string[];
  readonly doubted: readonly string[];
  /** How much had been said before the last clause; `null` if that was not understood. */
  readonly count: number | null;
}

/**
 * Reads one line as it is typed while somebody talks. A clause is understood whole or not at all;
 * what is not understood comes back as it was typed.
 */
export function readEntry(line: string, setting: Setting): Entry {
  const { about, expected, beginning = null, stays = false, whole = false, apart = [] } = setting;
  const clauses = withCount(clausesOf(line));
  const start = startOf(setting);
  const begun = opened(start, clauses, expected);
  const first = begun ?? { scene: start, rest: clauses };
  const last = first.rest.reduce<Step>(
    (step, clause) =>
      apart.includes(clause)
        ? { ...step, ...missed(step, clause) }
        : settled(step, clause, { expected, beginning, stays, whole, about }),
    {
      scene: first.scene,
      left: [],
      doubted: [],
      count: begun === null ? null : 0,
    },
  );
  const { said } = allMet(last.scene);
  const { left, doubted } = last;
  return { said, left: said.length === 0 && left.length === 0 ? [line.trim()] : left, doubted };
}

function startOf({ cast, about, expected, pair = null }: Setting): Scene {
  return {
    ...{ cast, about, pair, subject: [about], said: [], awaited: null, doubted: [] },
    ...{ mute: expected !== null, introduced: false, grown: false, corrects: false },
    asked: expected?.tie ?? null,
  };
}

/** "Kids: max 5, lily 3": where names alone follow a word for kin, that many are announced. */
function withCount(clauses: readonly string[]): readonly string[] {
  const [first = "", ...rest] = clauses;
  const names = rest.flatMap(partsOf);
  const isHeading = kinWord(first)?.many === true && names.length > 0;
  return isHeading && names.every((name) => nameAndAge(name) !== null)
    ? [`${names.length} ${first}`, ...rest]
    : clauses;
}

interface Asked {
  readonly expected: Expected | null;
  readonly beginning: string | null;
  readonly stays: boolean;
  readonly whole: boolean;
  readonly about: string;
}

/** A clause in which somebody may be another is left as it is; of whom it speaks is understood all the same. */
function settled(step: Step, clause: string, asked: Asked): Step {
  const { scene, left, count } = next(step, clause, asked);
  if (scene.doubted.length === 0) return { scene, left, doubted: step.doubted, count };
  const { subject, introduced, mute } = scene;
  const isClear = subject?.every((id) => isThere(step.scene, id) && !scene.doubted.includes(id));
  return {
    scene: { ...step.scene, subject: isClear === true ? subject : null, introduced, mute },
    left: [...step.left, clause],
    doubted: [...step.doubted, clause],
    count: null,
  };
}

function isThere({ cast }: Scene, id: string): boolean {
  return cast.members.some((member) => member.id === id);
}

function next(step: Step, clause: string, asked: Asked): Omit<Step, "doubted"> {
  const { expected, beginning, stays, whole: asWhole, about } = asked;
  const { left, count: before } = step;
  const scene = againAsked(step.scene, clause);
  if (expected !== null && scene.mute && isSomebodyElse(scene, clause, expected))
    return {
      scene: { ...scene, subject: null, mute: false },
      left: [...left, clause],
      count: null,
    };
  const count = scene.said.length;
  const begun = beginning === null ? null : behind(scene, beginning, { clause, about, stays });
  if (begun !== null) return { scene: begun, left, count };
  const own = corrected(scene, clause) ?? betweenAsked(scene, clause) ?? halfIn(scene, clause);
  if (own !== null) return { scene: own, left, count };
  // "Raised by": mum and gran together are no couple.
  if (beginning !== null && / together$/iu.test(clause)) return missed({ scene, left }, clause);
  const whose = beginning === null ? scene : { ...scene, subject: [about] };
  const goesOn = before === null ? null : afterwards(whose, clause, before);
  if (goesOn !== null) return { scene: { ...goesOn, subject: scene.subject }, left, count: before };
  const adoption = adoptedIn(scene, clause);
  if (adoption !== null)
    return {
      scene: adoption.scene,
      left: adoption.isWhole ? left : [...left, clause],
      count: null,
    };
  // "A guy called dan, uni": a word behind what was not understood need not be a name.
  if (left.length > 0 && expected !== null && isBareWord(clause))
    return missed({ scene, left }, clause);
  const whole = understood(scene, clause, expected);
  if (whole !== null) return { scene: whole, left, count };
  const all = inParts(scene, asWhole || beginning !== null ? [] : partsOf(clause), expected);
  if (all !== null) return { scene: all, left, count };
  return missed({ scene, left }, clause);
}

/** A clause that holds several: each of them must be understood. */
function inParts(scene: Scene, parts: readonly string[], expected: Expected | null): Scene | null {
  return parts.reduce<Scene | null>(
    (now, part) => (now === null ? null : joined(now, scene, { part, parts, expected })),
    parts.length > 1 ? scene : null,
  );
}

/** Asked for children, "a boy, Deniz, and a girl, Can" are two of one parent; asked for partners, "her ex ali" is hers. */
function againAsked(scene: Scene, clause: string): Scene {
  const { asked } = scene;
  if (asked === null) return scene;
  const [, ofAsked = ""] = /^(?:her|his|their) (\S+)/iu.exec(clause) ?? [];
  const kin = kinCounted(clause) ?? (asked.kin.relation === "partner" ? kinWord(ofAsked) : null);
  return kin?.relation === asked.kin.relation ? { ...scene, subject: [asked.of] } : scene;
}

/** A clause that is not understood: what follows may be said of somebody whom it names. */
function missed(
  { scene, left }: Pick<Step, "scene" | "left">,
  clause: string,
): Omit<Step, "doubted"> {
  return {
    count: null,
    scene: {
      ...scene,
      subject: namesSomebody(scene, clause) ? null : scene.subject,
      // "Two brothers, one died, tom": who is named after it need not be one of those announced.
      awaited: scene.awaited === null ? null : { ...scene.awaited, isOver: true },
      // What comes next may be said of whoever was not understood, not of whom the question asked for.
      mute: scene.mute && !mentions(scene, clause),
    },
    left: [...left, clause],
  };
}

/** A clause behind the words that the question put before it. What follows is said of whom it names. */
function behind(
  scene: Scene,
  beginning: string,
  {
    clause,
    about,
    stays,
  }: { readonly clause: string; readonly about: string; readonly stays: boolean },
): Scene | null {
  const alone = sentence({ ...scene, subject: [about], mute: false }, `${beginning}${clause}`);
  if (alone === null) return null;
  const said = { ...alone, said: inOneHome(alone.said, scene.said.length) };
  if (stays) return { ...said, subject: [about] };
  const named = whom({ ...said, subject: [about] }, clause);
  if (named === null) return { ...said, subject: [about] };
  const isKnown = named.scene.said.length === said.said.length;
  return { ...said, subject: isKnown ? named.ids : null, introduced: true };
}

/**
 * A part after "and"; of "son max and daughter lily" both are kin of the same, and so are "two kids".
 * A name alone is somebody else than the one before.
 */
function joined(
  now: Scene,
  before: Scene,
  { part, parts, expected }: { part: string; parts: readonly string[]; expected: Expected | null },
): Scene | null {
  const relations = new Set(parts.map((each) => kinAtStart(each)));
  const alike = relations.size === 1 && !relations.has(null);
  const isFirst = part === parts[0];
  const subject = alike || (!isFirst && kinCounted(part) !== null) ? before.subject : now.subject;
  const introduced = now.introduced && (isFirst || nameIn(part) === null);
  return understood({ ...now, subject, introduced }, part, expected);
}

function kinAtStart(part: string): string | null {
  const [, word = ""] =
    /^(?:(?:her|his|a|the) )?(?:(?:older|younger|elder) )?(\S+)/iu.exec(part) ?? [];
  return kinWord(word)?.relation ?? null;
}

function understood(scene: Scene, clause: string, expected: Expected | null): Scene | null {
  if (isAside(scene, clause)) return null;
  const own = ofAsked(scene, clause);
  if (own !== null) return own;
  const [, relative] = /^(?:who|which|that) (.+)$/iu.exec(clause) ?? [];
  if (relative !== undefined) return ofThose(scene, relative);
  const said = isAmbiguous(scene) ? withSubject(scene, clause) : sentence(scene, clause);
  if (said !== null) return said;
  const now = introduced(scene, clause, expected);
  const isAwaiting = now?.awaited != null && now.awaited.left > 0;
  if (now !== null) return { ...now, introduced: true, mute: isAwaiting && scene.mute };
  return expected === null || expected.many || !scene.mute
    ? null
    : unintroduced(scene, clause, expected);
}

/** Whether a clause without a subject may be said of those who were announced just now, or of whose kin they are. */
function isAmbiguous({ awaited }: Scene): boolean {
  return awaited !== null && awaited.met.length === 0 && !awaited.isClear;
}

/** "A brother who drinks": said of those who were announced just now, else of whom the line speaks. */
function ofThose(scene: Scene, clause: string): Scene | null {
  const isNamed = scene.awaited === null || scene.awaited.met.length > 0;
  return sentence(isNamed ? scene : allMet(scene), clause);
}

/** "died in 1990", asked who somebody's mother is: there is one, of whom this is said. */
function unintroduced(scene: Scene, clause: string, { tie }: Expected): Scene | null {
  const met = meet(scene, tie);
  if (met === null) return null;
  const said = sentence({ ...met.scene, subject: met.ids, mute: false }, clause);
  return said === null ? null : { ...said, introduced: true };
}

/** Whether a clause that was not understood may speak of somebody else, who then is the subject. */
function namesSomebody(scene: Scene, clause: string): boolean {
  const isFirst = scene.said.length === 0 && scene.subject?.[0] === scene.about;
  return isFirst || mentions(scene, clause);
}
