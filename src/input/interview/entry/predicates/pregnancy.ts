import type { Being } from "../../../../catalogue/beings.ts";
import type { Pairs } from "../../../write/written.ts";
import { countIn, countWords as number } from "../count-words.ts";
import { newId, ownId } from "../new-id.ts";
import { type Scene, saying } from "../scene.ts";
import { isTimeless, type Predicate } from "./predicate.ts";

/** More in one breath is a slip. */
const mostLosses = 12;

const had = "(?:(?:has )?had )?";

/** Ways of speaking of losses, with how many, and what each is. */
const losses: readonly (readonly [words: string, being: Being])[] = [
  [`miscarried|lost a pregnancy|miscarriage|${had}${number} miscarriages?`, "miscarriage"],
  [`abortion|${had}${number} (?:abortions?|terminations?)`, "abortion"],
  [`stillbirth|${had}${number} (?:stillbirths?|stillborn (?:baby|child))`, "stillbirth"],
];

const expecting =
  /^(?:is )?(?:(?:now |currently )?pregnant|expecting(?: a (?:baby|child))?|(?:\d|three|four|five|six|seven|eight) months pregnant)$/iu;

/** Pregnancies and losses: "is pregnant", "due in May 2026", "had two miscarriages", "miscarried in 2020". */
export const pregnancy: Predicate = (scene, core, time) => {
  const text = core.trim();
  return lost(scene, text, time) ?? expected(scene, text, time) ?? due(scene, text, time);
};

function lost(scene: Scene, text: string, time: Pairs): Scene | null {
  for (const [words, being] of losses) {
    const match = new RegExp(`^(?:${words})$`, "iu").exec(text);
    if (match === null) continue;
    const [, word = "one"] = match;
    const many = countIn(word);
    if (many < 1 || many > mostLosses) return null;
    const { when = null, ...rest } = time;
    if (!isTimeless(rest) || (when !== null && many > 1)) return null;
    const keys = { kind: being, ...(when === null ? {} : { died: when }) };
    return Array.from({ length: many }).reduce<Scene | null>(
      (now) => (now === null ? null : borne(now, being, keys)),
      scene,
    );
  }
  return null;
}

function expected(scene: Scene, text: string, time: Pairs): Scene | null {
  const isNow = isTimeless(time) || time["until"] === "now";
  return expecting.test(text) && isNow ? borne(scene, "pregnancy", { kind: "pregnancy" }) : null;
}

/** When the child is expected of whom was just told. */
function due(scene: Scene, text: string, { when, ...rest }: Pairs): Scene | null {
  const last = scene.said.findLast((one) => one.say === "somebody");
  const isMeant = last?.keys["kind"] === "pregnancy" && !("due" in last.keys);
  if (!/^(?:is )?due$/iu.test(text) || when === undefined || !isTimeless(rest) || !isMeant)
    return null;
  return saying(scene, { ...last, keys: { due: when } });
}

/** A pregnancy of hers, or of both of a couple. */
function borne(scene: Scene, word: string, keys: Pairs): Scene | null {
  const [one, other, more] = scene.subject ?? [];
  const isMan = (id: string): boolean =>
    scene.cast.members.some((member) => member.id === id && member.gender === "male");
  if (one === undefined || more !== undefined || (other === undefined && isMan(one))) return null;
  const id = newId(ownId(one, word), scene.cast.ids);
  return saying(
    scene,
    { say: "somebody", id, section: "people", keys },
    ...[one, ...(other === undefined ? [] : [other])].map(
      (parent) => ({ say: "parent", child: id, parent, key: "of" }) as const,
    ),
  );
}
