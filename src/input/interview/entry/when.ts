import type { Pairs } from "../../write/written.ts";
import { parseDuration, parseTime } from "../../time/parse.ts";
import { correctionsOf } from "../../time/corrections.ts";
import { namesIn } from "../../time/names.ts";
import type { Scene } from "./scene.ts";
import { whom } from "./whom.ts";
import { wholeAge } from "./age.ts";

/** When something was, in the keys of a line: "since 2019", "for two years", "when she was 5". */
export function whenIn(scene: Scene, words: string): Pairs | null {
  const text = words.trim();
  const [, word = "", rest = ""] = /^(since|from|until|till|for|lasting) (.+)$/iu.exec(text) ?? [];
  switch (word.toLowerCase()) {
    case "":
      return now(text) ?? whole(text) ?? under("when", timeIn(scene, text));
    case "since":
      return under("from", timeIn(scene, rest));
    case "from":
      return fromTo(scene, rest);
    case "until":
    case "till":
      return under("until", timeIn(scene, rest));
    default:
      return under("lasting", lengthIn(rest));
  }
}

function under(key: string, time: string | null): Pairs | null {
  return time === null ? null : { [key]: time };
}

function now(text: string): Pairs | null {
  return /^(?:now|still|today|these days|at the moment|at present|currently)$/iu.test(text)
    ? { until: "now" }
    : null;
}

function whole(text: string): Pairs | null {
  return /^(?:always|all (?:her|his|their) life|life ?long)$/iu.test(text)
    ? { lasting: "all life" }
    : null;
}

function fromTo(scene: Scene, rest: string): Pairs | null {
  const [, first = "", last = ""] = /^(.+?) (?:to|until|till|-) (.+)$/iu.exec(rest) ?? [];
  const [from, until] = [timeIn(scene, first), timeIn(scene, last)];
  if (from !== null && until !== null) return { from, until };
  return under("from", timeIn(scene, rest));
}

function lengthIn(words: string): string | null {
  const ways = [words, ...correctionsOf(words)];
  return ways.find((way) => !("mistake" in parseDuration(way))) ?? null;
}

/** A moment as the file has it, every name in it an id; `null` if it is no time or names nobody. */
export function timeIn(scene: Scene, words: string): string | null {
  const text = words.trim().replace(/^in (?=\d{4}\b|the |\p{L}+ \d{4}$)/iu, "");
  return (
    agedIn(scene, text) ??
    lifeIn(scene, text) ??
    parting(scene, text) ??
    ago(text) ??
    plain(scene, text)
  );
}

/** "when she was 5", "gran was about 60", "at 34", "as a child", "in her teens". */
function agedIn(scene: Scene, text: string): string | null {
  const [, who = "", age = ""] =
    /^(?:when )?(.+?) (?:was|is|turned|were) (?:aged? )?(.+)$/iu.exec(text) ?? [];
  // "She is 80" says how old she is now, and not when anything was.
  if (/^(?!when ).+ is /iu.test(text)) return null;
  if (who !== "") {
    const told = wholeAge(age);
    const small = scene.grown && isSmall(age);
    const [id, more] = whom({ ...scene, grown: small }, who)?.ids ?? [];
    if (id === undefined || more !== undefined || told === null || !known(scene, id)) return null;
    return `when ${id} was ${told}`;
  }
  const own =
    /^(?:at (?:the age of |age )?|aged?(?: of)? |as |(?=in (?:her|his|their) ))(.+)$/iu.exec(
      text,
    )?.[1];
  const told = own === undefined ? null : wholeAge(own);
  const [subject, more] = scene.subject ?? [];
  if (told === null || subject === undefined || more !== undefined) return null;
  return `when ${subject} was ${told}`;
}

/** An age at which nobody has children yet. */
function isSmall(age: string): boolean {
  const years = (age.match(/\d+/gu) ?? []).map(Number);
  if (years.length === 0) return /\b(?:child|baby|infant|toddler|newborn|kid)\b/iu.test(age);
  return years.every((each) => each < 13);
}

/** Somebody who is only made up by the words of a time is no one to count from. */
function known({ cast }: Scene, id: string): boolean {
  return cast.members.some((member) => member.id === id);
}

/** "before gran died", "after the birth of tom", "when her son was born". */
function lifeIn(scene: Scene, text: string): string | null {
  const [, side = "", rest = text] =
    /^(when|before|after|soon after|shortly before|during|about|around|since|\S+ \S+ (?:before|after)) (.+)$/iu.exec(
      text,
    ) ?? [];
  const event =
    /^(.+?) (died|was born|passed away)$/iu.exec(rest) ??
    swapped(/^(?:the )?(death|birth) of (.+)$/iu.exec(rest)) ??
    /^(.+)['’]s (death|birth)$/iu.exec(rest);
  if (event === null) return null;
  const [, who = "", what = ""] = event;
  const [id, more] = whom(scene, who)?.ids ?? [];
  if (id === undefined || more !== undefined || !known(scene, id)) return null;
  const moment = `${/birth|born/iu.test(what) ? "birth" : "death"} of ${id}`;
  const before = side.toLowerCase().replace("around", "about");
  const words =
    before === "" || before === "when" || before === "since" ? moment : `${before} ${moment}`;
  return "mistake" in parseTime(words) ? null : words;
}

/** "The divorce", "after the separation": if there was only one. */
function parting({ cast }: Scene, text: string): string | null {
  const [, before = "", what = ""] =
    /^(?:(before|after|soon after|shortly after|shortly before|during|about|around) )?(?:the|their) (divorce|separation)$/iu.exec(
      text,
    ) ?? [];
  const moment = what.toLowerCase();
  const state = moment === "divorce" ? "divorced" : "separated";
  const all = cast.pairs.filter(({ states }) => states.includes(state));
  if (all.length !== 1 || !cast.ids.has(moment)) return null;
  const side = before.toLowerCase().replace("around", "about");
  const words = side === "" ? moment : `${side} ${moment}`;
  return "mistake" in parseTime(words) ? null : words;
}

function swapped(match: RegExpExecArray | null): readonly string[] | null {
  return match === null ? null : [match[0], match[2] ?? "", match[1] ?? ""];
}

/** "3 years ago", "last year". */
function ago(text: string): string | null {
  const [, width = ""] = /^(.+) ago$/iu.exec(text) ?? [];
  const last = /^last (year|month|week)$/iu.exec(text)?.[1];
  const said = last === undefined ? `${width} before now` : `the ${last.toLowerCase()} before now`;
  if (width === "" && last === undefined) return null;
  return [said, ...correctionsOf(said)].find((way) => !("mistake" in parseTime(way))) ?? null;
}

/** Words of the grammar of time, all of whose ids are there. */
function plain(scene: Scene, text: string): string | null {
  if (/^\d{1,2}$/u.test(text)) return null;
  for (const way of [text, ...correctionsOf(text)]) {
    const phrase = parseTime(way);
    if ("mistake" in phrase || phrase.kind === "blank" || phrase.kind === "age") continue;
    const names = namesIn(phrase);
    if (!names.every(({ id, role }) => isThere(scene, id, role))) return null;
    return names.length === 0 ? way : way.toLowerCase();
  }
  return null;
}

function isThere({ cast }: Scene, id: string, role: "line" | "person"): boolean {
  const isMember = cast.members.some((member) => member.id === id);
  return role === "person" ? isMember : cast.ids.has(id) && !isMember;
}
