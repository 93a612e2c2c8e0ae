import type { Gender } from "../../../catalogue/people.ts";
import { ownerBefore } from "./as-before.ts";
import { parentsIn } from "./kin.ts";
import { meet, meetNamed } from "./meet.ts";
import { called, nameIn } from "./names.ts";
import { kinWord } from "./relations.ts";
import { newId, ownId } from "./new-id.ts";
import type { Tie } from "./relate.ts";
import { isToldAsName } from "./told-as-name.ts";
import { type Met, saying, type Scene } from "./scene.ts";

const pronouns: Readonly<Record<string, Gender>> = {
  she: "female",
  her: "female",
  herself: "female",
  he: "male",
  him: "male",
  himself: "male",
};

/**
 * Whom some words mean: a name, a pronoun, "her gran", "the stepfather bob", "mum and dad".
 * @param opens whether a sentence begins with them: nobody else was named in it, whose kin it could be
 */
export function whom(scene: Scene, words: string, opens = false): Met | null {
  const text = words.trim();
  if (text === "") return null;
  return (
    byName(scene, text) ??
    byPronoun(scene, text) ??
    byKin(scene, text, opens) ??
    both(scene, text, opens)
  );
}

function byName(scene: Scene, text: string): Met | null {
  const [one, more] = called(scene.cast, text);
  return one === undefined || more !== undefined ? null : { ids: [one.id], scene };
}

function byPronoun(scene: Scene, text: string): Met | null {
  const word = text.toLowerCase();
  if (word === "i" || word === "me") return only(scene, scene.cast.index);
  if (word === "they" || word === "them" || word === "both")
    return scene.subject !== null && scene.subject.length > 1
      ? { ids: scene.subject, scene }
      : null;
  const gender = Object.hasOwn(pronouns, word) ? pronouns[word] : undefined;
  return gender === undefined ? null : only(scene, oneMeant(scene, gender));
}

function only(scene: Scene, id: string | null): Met | null {
  return id === null ? null : { ids: [id], scene };
}

/** Whom a pronoun means: the subject or whom the talk is about, if just one of them can be. */
function oneMeant(scene: Scene, gender: Gender): string | null {
  if (scene.subject === null) return null;
  const isParent = (id: string): boolean =>
    scene.cast.links.some(({ parent, key }) => parent === id && key === "of");
  const fits = [...scene.subject, scene.about].filter(
    (id) => canBe(scene, id, gender) && !(scene.grown && id !== scene.about && isParent(id)),
  );
  return new Set(fits).size === 1 ? (fits[0] ?? null) : null;
}

function canBe({ cast }: Scene, id: string, gender: Gender): boolean {
  const is = cast.members.find((member) => member.id === id)?.gender ?? "unknown";
  return is === gender || is === "unknown" || is === "non-binary";
}

/** "gran", "her gran", "anna's gran", "gran on her mother's side", "her brother tom". */
function byKin(scene: Scene, text: string, opens: boolean): Met | null {
  const before = opens && familiar.test(text) ? ownerBefore(scene, text) : null;
  const owners = before === null ? owned(scene, text) : [{ of: before, rest: text, scene }];
  const all = owners.map((one) => ofOwner(one));
  const [first = null, ...others] = all;
  const same = others.every(
    (met) =>
      met !== null && first !== null && isKnown(scene, met) && met.ids.join() === first.ids.join(),
  );
  return others.length === 0 || (first !== null && isKnown(scene, first) && same) ? first : null;
}

/** Whether nothing had to be said to meet them. */
function isKnown({ said }: Scene, { scene }: Met): boolean {
  return scene.said.length === said.length;
}

const adjectives =
  /^(older|elder|eldest|oldest|younger|youngest|big|little|late|biological|birth|real|only|twin) (.+)$/iu;

function ofOwner({ of, rest: words, scene }: Owned): Met | null {
  const { side, rest: sided } = sideIn(words);
  if (/^(?:both )?parents$/iu.test(sided)) return bothParents(scene, of);
  const [, like = "", plain = sided] = adjectives.exec(sided) ?? [];
  const met = kinOf(scene, plain, { of, side });
  if (met === null || like === "") return met;
  return /^twin$/iu.test(like) ? asTwin(met, of) : described(met, like.toLowerCase(), plain);
}

/** "Her twin sister": of one birth with her; of somebody who is recorded already it is not said again. */
function asTwin({ ids, scene }: Met, of: string): Met | null {
  const [id, more] = ids;
  const isNew = scene.said.some((one) => one.say === "parent" && one.child === id);
  if (id === undefined || more !== undefined || !isNew) return null;
  return { ids, scene: saying(scene, { say: "twins", children: [of, id] }) };
}

function kinOf(scene: Scene, words: string, { of, side }: Pick<Tie, "of" | "side">): Met | null {
  const whole = kinWord(words);
  if (whole !== null) return meet(scene, { kin: whole, of, side });
  const parts = words.split(/\s+/u);
  for (let at = parts.length - 1; at > 0; at--) {
    const kin = kinWord(parts.slice(0, at).join(" "));
    const name = isToldAsName(parts[at] ?? "") ? nameIn(parts.slice(at).join(" ")) : null;
    if (kin !== null && name !== null && !kin.many)
      return meetNamed(scene, { kin, of, side }, name);
  }
  return null;
}

/** "late" says that somebody died; "older" is kept as it was said, of somebody who is new. */
function described({ ids, scene }: Met, like: string, kin: string): Met {
  const isNew = (id: string): boolean =>
    scene.said.some((said) => said.say === "somebody" && said.id === id);
  const word = kin.split(" ")[0] ?? kin;
  const keys = like === "late" ? { died: "yes" } : { note: `${like} ${word}` };
  const said = ids
    .filter((id) => like === "late" || (isNew(id) && /er$|est$|big|little/u.test(like)))
    .map((id) => ({ say: "somebody", id, section: "people", keys }) as const);
  return { ids, scene: saying(scene, ...said) };
}

/** Both parents by birth; whoever of them is not recorded is added, with nothing said. */
function bothParents(scene: Scene, of: string): Met {
  const parents = parentsIn(scene.cast, of);
  if (parents.length > 1) return { ids: parents, scene };
  const id = newId(ownId(of, "parent"), scene.cast.ids);
  const more = saying(
    scene,
    { say: "somebody", id, section: "people", keys: {} },
    { say: "parent", child: of, parent: id, key: "of" },
  );
  return bothParents(more, of);
}

interface Sided {
  readonly side: "maternal" | "paternal" | null;
  readonly rest: string;
}

function sideIn(text: string): Sided {
  const before = /^(maternal|paternal) /iu.exec(text)?.[1]?.toLowerCase();
  if (before === "maternal" || before === "paternal")
    return { side: before, rest: text.slice(before.length + 1) };
  const behind =
    /^(.*?),? (?:on|from) (?:the|her|his|their) (mother|father|mum|dad|mom|maternal|paternal)(?:['’]s)? side$/iu.exec(
      text,
    );
  if (behind === null) return { side: null, rest: text };
  const [, rest = "", word = ""] = behind;
  return { side: /^m/iu.test(word) ? "maternal" : "paternal", rest };
}

interface Owned {
  readonly of: string;
  readonly rest: string;
  readonly scene: Scene;
}

/** Whose kin it may be, and what is left to say who. */
function owned(scene: Scene, text: string): readonly Owned[] {
  const [, word = "", rest = ""] = /^(her|his|their|my|our|the) (.+)$/iu.exec(text) ?? [];
  const [, owner = "", of = ""] = /^(.+)['’]s (?!side$)(.+)$/iu.exec(text) ?? [];
  if (owner !== "" && !/ side$/iu.test(text)) return ownedBy(scene, owner, of);
  const [, kin = "", whose = ""] = /^(?:the )?(\S+(?: \S+)?) of (.+)$/iu.exec(text) ?? [];
  if (kinWord(kin) !== null) return ownedBy(scene, whose, kin);
  switch (word.toLowerCase()) {
    case "":
      return neutral(scene, text);
    case "the":
    case "their":
      return neutral(scene, rest);
    case "my":
    case "our":
      return scene.cast.index === null ? [] : [{ of: scene.cast.index, rest, scene }];
    default:
      if (/^own /iu.test(rest)) return ofOwn(scene, rest.slice(4), word);
      return possessor(scene, /^her$/iu.test(word) ? "female" : "male").map((id) => ({
        ...{ of: id, rest, scene },
      }));
  }
}

/** "Her own mother": of whom the line speaks, and nobody else. */
function ofOwn(scene: Scene, rest: string, word: string): readonly Owned[] {
  const [subject, more] = scene.subject ?? [];
  const gender = /^her$/iu.test(word) ? "female" : /^his$/iu.test(word) ? "male" : null;
  if (subject === undefined || more !== undefined) return [];
  return gender === null || canBe(scene, subject, gender) ? [{ of: subject, rest, scene }] : [];
}

function ownedBy(scene: Scene, words: string, rest: string): readonly Owned[] {
  const met = whom(scene, words);
  const [of, more] = met?.ids ?? [];
  return met === null || of === undefined || more !== undefined
    ? []
    : [{ of, rest, scene: met.scene }];
}

/** Words by which a family calls its own. */
const familiar =
  /^(?:mum|mom|mummy|dad|daddy|gran|granny|grandma|grandmother|grandfather|nan|nana|grandad|granddad|grandpa)\b/iu;

/** Kin with no owner named: hers of whom the line speaks, or hers whom the talk is about. */
function neutral(scene: Scene, rest: string): readonly Owned[] {
  if (scene.subject === null) return [];
  const [subject = scene.about, more] = scene.subject;
  const isName = !scene.introduced && familiar.test(rest);
  const may = more === undefined && !isName ? [subject, scene.about] : [scene.about];
  return [...new Set(may)].map((of) => ({ of, rest, scene }));
}

/** "her gran" is the subject's, if the subject can be "her"; otherwise hers whom the talk is about. */
function possessor(scene: Scene, gender: Gender): readonly string[] {
  if (scene.subject === null) return [];
  const [subject = scene.about, more] = scene.subject;
  if (more === undefined && canBe(scene, subject, gender)) return [subject];
  return canBe(scene, scene.about, gender) ? [scene.about] : [];
}

/** "mum and dad": each of them must be understood. */
function both(scene: Scene, text: string, opens: boolean): Met | null {
  const parts = text.split(/\s+(?:and|&)\s+/iu);
  if (parts.length < 2) return null;
  let now = scene;
  const ids: string[] = [];
  for (const part of parts) {
    const met = beside(now, part, { before: ids.at(-1) ?? null, opens });
    if (met === null) return null;
    now = met.scene;
    ids.push(...met.ids);
  }
  return { ids: [...new Set(ids)], scene: now };
}

/**
 * One of several. "Mum and her boyfriend" is a couple, a sentence that begins with "mum and her sister"
 * speaks of mum's, and "tom lives with eva and her son" of Eva's; "nora is close to mum and her sister"
 * may mean either, and is left open unless one of the two is recorded.
 */
function beside(
  scene: Scene,
  part: string,
  { before, opens }: { readonly before: string | null; readonly opens: boolean },
): Met | null {
  const usual = whom(scene, part);
  const [, word = "", kin = ""] = /^(her|his) (\S+)/iu.exec(part) ?? [];
  const gender = /^her$/iu.test(word) ? "female" : "male";
  if (before === null || word === "" || !canBe(scene, before, gender)) return usual;
  const nearer = whom({ ...scene, subject: [before] }, part);
  const isSubject = scene.subject?.some((id) => canBe(scene, id, gender)) === true;
  if (opens || !isSubject || kinWord(kin)?.relation === "partner") return nearer;
  if (usual === null || nearer === null) return usual;
  const isRecorded = isKnown(scene, usual) && !isKnown(scene, nearer);
  return isRecorded || usual.ids.join() === nearer.ids.join() ? usual : null;
}
