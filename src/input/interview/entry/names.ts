import { conditions } from "../../../catalogue/conditions.ts";
import { roles } from "../../../catalogue/roles.ts";
import { givenNames } from "./given-names.ts";
import type { Cast, Member } from "./cast.ts";
import { kinWord } from "./relations.ts";

/** Small words and verbs: whatever has one of them in it is no name. */
const noName: ReadonlySet<string> = new Set(
  `a an the her his their my our your its this that these those and or but of with from to at in on by
  for as than then so if not no never none is was are were be been being has had have did does do done
  she he they it i we you me him them who whom whose what when where why how which there here
  since until till about around before after during when while always often sometimes maybe perhaps
  very much more most quite rather still again also only just too both all some any many few several
  one two three four five six seven eight nine ten first second third last next other another
  woman man female male boy girl person someone somebody nobody nothing everything unknown
  born died dead alive married divorced separated single widowed engaged close distant
  lives lived living works worked moved left lost got gets went goes came comes says said told
  drinks drank drinking fights fought loves loved hates hated likes liked knows knew thinks
  old young older younger elder eldest youngest twin twins sick ill well good bad tired sad angry
  tired difficult pregnant widow widowed widower complicated strict kind lovely quiet shy funny clever retired
  unemployed disabled adopted abusive violent controlling absent strong weak busy nice mean rude cold warm
  loving caring hard easy big little small tall fat thin gay lesbian straight bisexual trans catholic jewish
  muslim christian protestant hindu buddhist religious english german french irish polish turkish spanish
  italian student pupil toddler baby child kid kids children parents family only stepfather stepmother
  half step half-sister half-brother step-sister step-brother homeless rich poor stubborn anxious depressed suicidal
  sober drunk alcoholic addict healthy happy unhappy lonely bitter jealous proud lazy successful strange
  himself herself themselves itself adopted fostered stillborn suicide both new own due
  american african mexican cuban moroccan jamaican afghan pakistani bangladeshi iraqi israeli arab thai greek
  swiss czech dutch welsh slovak croat serb vegan spinster bachelor transgender queer dyslexic unnamed nameless
  anonymous once twice thrice times abroad overseas away apart alone together secretly briefly shortly early late soon
  missing unclear unsure same yes maybe okay ok fine nothing really actually else normal crazy mad
  year years month months week weeks day days ago now today yesterday later`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** A name as somebody types it, with capitals if it has none; `null` if the words are no name. */
export function nameIn(words: string): string | null {
  const parts = words.trim().split(/\s+/u);
  const isName = (part: string): boolean =>
    /^\p{L}[\p{L}\p{M}'’.-]*(?<!['’]s)$/u.test(part) && !noName.has(part.toLowerCase());
  if (parts.length > 4 || !parts.every(isName) || parts.slice(1).some(isKin)) return null;
  const isLower = words === words.toLowerCase();
  if (isLower && !mayBeNamed(parts)) return null;
  if (parts.length === 1 && isAdjective(words.trim().toLowerCase())) return null;
  if (/^\p{L}\.$/u.test(parts[0] ?? "") && words.startsWith(parts[0]?.toLowerCase() ?? "?"))
    return null;
  return parts.map((part, at) => (isLower || at === 0 ? capital(part) : part)).join(" ");
}

/** Words for seats, illnesses and how one feels are not names. */
const saysMore: ReadonlySet<string> = new Set(
  [...Object.entries(roles), ...Object.entries(conditions)].flatMap(([kind, { label, words }]) =>
    [kind, label.toLowerCase(), ...words].flatMap((word) => word.split(/[ -]/u)),
  ),
);

/** How verbs and the like end, as few names do. */
const ending =
  /(?:ed|er|ing|ly|ous|ful|less|ness|tion|sion|ment|able|ible|ive|ised|ized|cers?|tic|s|ck|nk|pt|ght|ft)$/u;

/** In small letters a common name is one, and another word unless it ends as verbs do; behind it may stand another. */
function mayBeNamed([first = "", ...more]: readonly string[]): boolean {
  const isPlain = (word: string): boolean => ending.test(word) || saysMore.has(word);
  if (more.some(isPlain)) return false;
  return givenNames.has(first) || (more.length === 0 && !isPlain(first));
}

/** "Anna sister": two words for two people. */
function isKin(part: string): boolean {
  return part === part.toLowerCase() && kinWord(part) !== null;
}

/** "Her father, Brazilian": how people are written of with a capital, unless it is a common name (Julian). */
function isAdjective(word: string): boolean {
  return /(?:ish|ese|ian|ean|istic|sexual)$/u.test(word) && !givenNames.has(word);
}

function capital(word: string): string {
  return word.replace(/(^|[-'’])(\p{Ll})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

/** Those whom a name, a first name or an id may mean. */
export function called(cast: Cast, words: string): readonly Member[] {
  const wanted = plain(words);
  if (wanted === "") return [];
  const whole = cast.members.filter(
    ({ id, name }) =>
      id === wanted.replaceAll(" ", "-") || (name !== null && plain(name) === wanted),
  );
  if (whole.length > 0) return whole;
  return cast.members.filter(({ name }) => name !== null && plain(name).split(" ")[0] === wanted);
}

function plain(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/gu, " ");
}
