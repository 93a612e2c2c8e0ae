import { added } from "./added.ts";
import { countIn, countWords as number } from "./count-words.ts";
import { kinIn } from "./kin.ts";
import { meetNamed } from "./meet.ts";
import { nameIn } from "./names.ts";
import { recorded, relate, type Tie } from "./relate.ts";
import type { KinWord } from "./relations.ts";
import { kinWord } from "./relations.ts";
import { type Met, saying, type Scene } from "./scene.ts";
import { strangers } from "./strangers.ts";
import { isToldAsName } from "./told-as-name.ts";
import { whom } from "./whom.ts";

const like = "(?:(older|elder|younger|little|big|grown-up|adult|small) )?";
const verb = "(?:(?:has|had|have|with|there (?:is|are|were)) )?";
const one = new RegExp(`^${verb}(?:an?|one) ${like}(\\S+) (.+)$`, "iu");
const count = new RegExp(`^${verb}${number} ${like}(\\S+(?: \\S+)?)$`, "iu");

/** What kin are announced by number: "two brothers", "3 older sisters", "a son"; `null` if none are. */
export function kinCounted(words: string): KinWord | null {
  const [, , , word = ""] = count.exec(words) ?? [];
  return kinWord(word);
}

/** Kin who are announced by number, and may be named after: "two brothers", "greta had three children". */
export function announced(scene: Scene, clause: string): Scene | null {
  return (
    counted(scene, clause) ??
    countedWith(scene, clause) ??
    namedOne(scene, clause) ??
    countedOf(scene, clause)
  );
}

function counted(scene: Scene, clause: string): Scene | null {
  const [, many = "", alike = "", word = ""] = count.exec(clause) ?? [];
  const kin = kinWord(word);
  const [of, other = null, more] = scene.subject ?? [];
  if (kin === null || of === undefined || more !== undefined) return null;
  if (["parent", "group", "grandparent"].includes(kin.relation)) return null;
  if (other !== null && kin.relation !== "child") return null;
  const left = countIn(many);
  const tie = { kin: { ...kin, many: false }, of, side: null };
  const there = recorded(scene, tie).filter((id) => other === null || isOf(scene, id, other));
  if (there.length === left) return { ...scene, subject: there };
  if (there.length > left || left < 1 || left > 20) return null;
  const meet = (now: Scene, name: string | null): Met | null => {
    const met = ofBoth(
      name === null ? added(now, tie, null) : meetNamed(now, tie, name),
      tie,
      other,
    );
    return met === null ? null : noted(met, alike === "" ? null : `${alike} ${kin.word}`);
  };
  return {
    ...scene,
    awaited: {
      left,
      meet,
      met: [],
      there,
      isOver: false,
      isClear: other !== null || (kin.relation === "child" && left > 1),
    },
  };
}

function isOf({ cast }: Scene, child: string, parent: string): boolean {
  return kinIn.children(cast, parent).includes(child);
}

/** Children of two have the other as a parent too. */
function ofBoth(met: Met | null, tie: Tie, other: string | null): Met | null {
  if (met === null || other === null) return met;
  let now: Scene | null = met.scene;
  for (const id of met.ids) now = now === null ? null : relate(now, id, { ...tie, of: other });
  return now === null ? null : { ids: met.ids, scene: now };
}

function noted({ ids, scene }: Met, note: string | null): Met {
  if (note === null) return { ids, scene };
  const said = ids.map(
    (id) => ({ say: "somebody", id, section: "people", keys: { note } }) as const,
  );
  return { ids, scene: saying(scene, ...said) };
}

/** "has a sister Ruth". */
function namedOne(scene: Scene, clause: string): Scene | null {
  const [, alike = "", word = "", words = ""] = one.exec(clause) ?? [];
  const kin = kinWord(word);
  const name = isToldAsName(words) ? nameIn(words) : null;
  const [of, more] = scene.subject ?? [];
  if (kin === null || kin.many || name === null || of === undefined || more !== undefined)
    return null;
  const met = meetNamed(scene, { kin, of, side: null }, name);
  const now = met === null ? null : noted(met, alike === "" ? null : `${alike} ${kin.word}`);
  return now === null ? null : { ...now.scene, subject: now.ids };
}

/** "two kids with leo". */
function countedWith(scene: Scene, clause: string): Scene | null {
  const [, what = "", whose = ""] = /^(.+) with (.+)$/iu.exec(clause) ?? [];
  const [one, more] = scene.subject ?? [];
  if (one === undefined || more !== undefined || kinCounted(what) === null) return null;
  const met = whom(scene, whose) ?? strangers(scene, whose);
  const [other, others] = met?.ids ?? [];
  if (met === null || other === undefined || others !== undefined || other === one) return null;
  return counted({ ...met.scene, subject: [one, other] }, what);
}

/** "greta had three children", "tom and anna have two kids", "leo has a sister Ruth". */
function countedOf(scene: Scene, clause: string): Scene | null {
  const [, who = "", what = ""] = /^(.+?) ((?:has|had|have) .+)$/iu.exec(clause) ?? [];
  const isNumber = kinCounted(what) !== null;
  if (!isNumber && !one.test(what)) return null;
  const met = whom(scene, who, true) ?? (isNumber ? withNew(scene, who) : null);
  const now = met === null ? null : { ...met.scene, subject: met.ids };
  return now === null ? null : (counted(now, what) ?? namedOne(now, what));
}

/** Somebody known and somebody named for the first time. */
function withNew(scene: Scene, words: string): Met | null {
  const [, known = "", name = ""] = /^(.+?) (?:and|&) (.+)$/iu.exec(words) ?? [];
  const one = known === "" ? null : whom(scene, known);
  const other = one === null ? null : strangers(one.scene, name);
  return one === null || other === null
    ? null
    : { ids: [...one.ids, ...other.ids], scene: other.scene };
}
