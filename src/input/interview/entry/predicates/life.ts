import type { Pairs } from "../../../write/written.ts";
import { wholeAge } from "../age.ts";
import type { Scene } from "../scene.ts";
import { timeIn } from "../when.ts";
import { isTimeless, ofEach, type Predicate } from "./predicate.ts";

/** Births, deaths, ages: "born about 1962", "died of cancer", "34", "1930-2001", "alive". */
export const life: Predicate = (scene, core, time) => {
  const text = core.trim();
  return (
    lifespan(scene, text, time) ??
    birth(scene, text, time) ??
    death(scene, text, time) ??
    aged(scene, text, time)
  );
};

function set(scene: Scene, keys: (id: string) => Pairs): Scene | null {
  return ofEach(scene, (id) => ({ say: "somebody", id, section: "people", keys: keys(id) }));
}

/** The one time that is told, if it is a moment. */
function moment(time: Pairs): string | null | undefined {
  if (isTimeless(time)) return undefined;
  const { when, ...rest } = time;
  return typeof when === "string" && isTimeless(rest) ? when : null;
}

function lifespan(scene: Scene, text: string, time: Pairs): Scene | null {
  const [, born = "", died = ""] = /^\(?(\d{4}) ?(?:-|–|to) ?(\d{4})\)?$/u.exec(text) ?? [];
  // Asked for partners, the years are those of the couple.
  if (scene.asked?.kin.relation === "partner") return null;
  return born === "" || !isTimeless(time) ? null : set(scene, () => ({ born, died }));
}

const bearing = /^(?:(?:is|was) )?(?:born|b\.|b|\*)(?: (.+))?$/iu;

function birth(scene: Scene, text: string, time: Pairs): Scene | null {
  const [, rest] = bearing.exec(text.replace(/^(\*|b\.) ?(?=\d)/iu, "born ")) ?? [];
  const told = moment(time);
  if (!bearing.test(text.replace(/^(\*|b\.) ?(?=\d)/iu, "born "))) return null;
  const born = rest === undefined ? told : told === undefined ? timeIn(scene, rest) : null;
  return born === null || born === undefined ? null : set(scene, () => ({ born }));
}

const dying =
  /^(?:(?:is|was|has) )?(?:died|d\.|dead|deceased|passed(?: away| on)?|†)(?: (?:of|from) (.+?))?(?: ((?:in|on|about|around) .+|\d{4}))?$/iu;
const ownHand =
  /^(?:committed suicide|died by suicide|killed (?:her|him)self|took (?:her|his) own life|(?:hanged|hung|shot) (?:her|him)self|suicided)$/iu;

/** "died in 1990 of cancer": the time before the cause. */
function dyingFirst(text: string): readonly string[] | null {
  const [whole, when = "", cause = ""] =
    /^(?:died|d\.|dead|passed away) ((?:in|on|about|around) .+?|\d{4}) (?:of|from) (.+)$/iu.exec(
      text,
    ) ?? [];
  return whole === undefined ? null : [whole, cause, when];
}

/** Ways of dying that say how: the words, as the file keeps them, and the manner if it is one of its words. */
const ways: readonly (readonly [words: RegExp, manner: string | null])[] = [
  [/^(?:was )?(?:drowned|lost at sea)$/iu, null],
  [/^(?:was )?(?:killed|fell|died) in (?:the (?:first |second )?(?:world )?war|action)$/iu, "war"],
  [/^(?:was )?(?:killed|died) in (?:an? )?(?:\p{L}+ )?(?:accident|crash)$/iu, "accident"],
  [/^died in childbirth$/iu, "childbirth"],
  [/^(?:was )?murdered$/iu, "homicide"],
  [/^(?:died (?:of|from) (?:an )?overdose|overdosed)$/iu, "overdose"],
];

function byForce(scene: Scene, text: string, told: string | undefined): Scene | null {
  const found = ways.find(([words]) => words.test(text));
  if (found === undefined) return null;
  const cause = text.replace(/^(?:was |died (?:of |from )?|killed |fell )+/iu, "");
  const manner = found[1] === null ? {} : { manner: found[1] };
  return set(scene, () => ({ died: told ?? "yes", cause: { quoted: cause }, ...manner }));
}

function death(scene: Scene, text: string, time: Pairs): Scene | null {
  if (
    /^(?:yes )?(?:is |are )?(?:still )?(?:alive|living)(?: and (?:well|kicking))?$/iu.test(text) &&
    still(time)
  )
    return set(scene, () => ({ died: "no" }));
  const told = moment(time);
  if (told === null) return null;
  if (/^died (?:very )?young$|^died (?:in infancy|as a (?:child|baby))$/iu.test(text))
    return set(scene, () => ({ died: told ?? "yes", note: { quoted: text } }));
  if (ownHand.test(text)) return set(scene, () => ({ died: told ?? "yes", manner: "suicide" }));
  const forced = byForce(scene, text, told);
  if (forced !== null) return forced;
  const [whole, cause, when] = dyingFirst(text) ?? dying.exec(text) ?? [];
  if (whole === undefined || (cause !== undefined && /\d|\bage\b/u.test(cause))) return null;
  const how = cause === undefined ? {} : { cause };
  if (when === undefined) return set(scene, () => ({ died: told ?? "yes", ...how }));
  const [day, age] = [timeIn(scene, when), /^when \S+ was (.+)$/u.exec(told ?? "")?.[1]];
  if (day === null || (told !== undefined && age === undefined)) return null;
  return set(scene, (id) => ({
    died: day,
    ...(age === undefined ? {} : { age: `${age} at death of ${id}` }),
    ...how,
  }));
}

function still(time: Pairs): boolean {
  return isTimeless(time) || time["until"] === "now";
}

/** "In her twenties" is not said of a man. */
function isOwnAge({ cast, subject }: Scene, age: string): boolean {
  const whose = /\b(her|his)\b/iu.exec(age)?.[1]?.toLowerCase();
  const other = whose === "her" ? "male" : "female";
  const own = cast.members.filter(({ id }) => subject?.includes(id) === true);
  return whose === undefined || own.every(({ gender }) => gender !== other);
}

function aged(scene: Scene, text: string, time: Pairs): Scene | null {
  // "Two kids, a toddler and a baby": somebody else, unless whoever is spoken of had just been named.
  if (/^an? /iu.test(text) && (!scene.introduced || scene.awaited !== null)) return null;
  const words = text.replace(/^\(|\)$/gu, "").replace(/^(?:is )?(?:now )?(?:aged? )?/iu, "");
  const told = wholeAge(words);
  if (told === null || !isTimeless(time) || !isOwnAge(scene, told)) return null;
  return set(scene, () => ({ age: told }));
}
