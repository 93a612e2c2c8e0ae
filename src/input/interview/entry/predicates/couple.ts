import type { Pairs } from "../../../write/written.ts";
import { kinIn, parentsIn } from "../kin.ts";
import { type Scene, saying } from "../scene.ts";
import { strangers } from "../strangers.ts";
import { whom } from "../whom.ts";
import { isTimeless, type Predicate } from "./predicate.ts";

// prettier-ignore
/** Ways of speaking of a couple, the state each says, and a name for the moment where others may count from it. */
const rows: readonly (readonly [words: string, union: string, moment?: string])[] = [
  ["(?:got |is |are |was |were )?re-?married", "remarried"],
  ["(?:got |is |are |was |were |been )?married|wed", "married"],
  ["(?:got |is |are |was |were |been )?divorced", "divorced", "divorce"],
  ["(?:is |are |was |were )?separated|split(?: up)?", "separated", "separation"],
  ["parted|broke up|broken up", "ended"],
  ["met", "met"],
  ["(?:has|had|is having|was having) an affair with", "affair"],
  ["(?:got |is |are |was |were )?engaged", "engaged"],
  ["(?:is |are |was |were |been )?(?:living together|lived together|moved in together|cohabiting)|live together", "living-together"],
  ["(?:is |are |was |were |been )?(?:dating|together|going out|an item|a couple)", "couple"],
  ["(?:got )?back together", "reconciled"],
];

/** The history of a couple: "married tom in 1985", "divorced", "parents split up when she was 5". */
export const couple: Predicate = (scene, core, time) => {
  const text = core.trim().replace(/^(?:they|have) /iu, "");
  for (const [words, union, moment] of rows) {
    const match = new RegExp(`^(?:${words})(?: (?:to|with|from)(?= ))?(?: (.+))?$`, "iu").exec(
      text,
    );
    if (match === null) continue;
    const pair = pairOf(scene, match[1] ?? null, union);
    if (pair === null || areNearKin(pair) || (union === "remarried" && match[1] === undefined))
      continue;
    const state = union === "remarried" && !wereMarried(scene, pair) ? "married" : union;
    return said(pair, { union: state, ...named(pair.scene, moment), ...time });
  }
  return spell(scene, text, time) ?? lasting(scene, text, time) ?? unmarried(scene, text, time);
};

/** "Ruth and her sister together" are no couple: where two so near are one, it is not said in passing. */
function areNearKin({ scene: { cast }, between: [one, other] }: Pair): boolean {
  const near = [
    ...kinIn.siblings(cast, one),
    ...parentsIn(cast, one),
    ...kinIn.children(cast, one),
  ];
  return near.includes(other);
}

/** "Ali (2005-2009)", "ben since 2013", asked for partners: of whoever was just named, how long it lasted. */
function spell(scene: Scene, text: string, time: Pairs): Scene | null {
  const isAsked = scene.asked?.kin.relation === "partner" && isTimeless(time);
  const [one, more] = scene.subject ?? [];
  if (!isAsked || one === undefined || more !== undefined || one === scene.asked.of) return null;
  const [, from, until] = /^\(?(\d{4}) ?(?:-|–|to|until) ?(\d{4}|now)\)?$/u.exec(text) ?? [];
  const [, since] = /^since (\d{4})$/u.exec(text) ?? [];
  const pair = impliedPair({ ...scene, introduced: true }, one, "");
  const union = scene.cast.pairs.findLast(({ between }) => between.includes(one))?.states.at(-1);
  if (pair === null || union === undefined) return null;
  if (since !== undefined) return said(pair, { union, from: since });
  return from === undefined || until === undefined ? null : said(pair, { union, from, until });
}

/** "Still together": what they were last, they are now. */
function lasting(scene: Scene, text: string, time: Pairs): Scene | null {
  const words =
    /^(?:(?:is|are) )?still (?:together|married|a couple|with (?:her|him)|living together)$/iu;
  if (!words.test(text) || !isTimeless(time)) return null;
  const [one, other] = scene.subject ?? [];
  const pair =
    one === undefined
      ? null
      : other === undefined
        ? impliedPair(scene, one, "")
        : pairOf(scene, null, "");
  const told = scene.cast.pairs.filter(
    ({ section, between }) =>
      section === "unions" && pair?.between.every((id) => between.includes(id)),
  );
  const union = told.flatMap(({ states }) => states).at(-1);
  return pair === null || union === undefined ? null : said(pair, { union, until: "now" });
}

/** "Remarried" is said of a new partner too. */
function wereMarried({ cast }: Scene, { between }: Pair): boolean {
  return cast.pairs.some(
    (pair) => pair.section === "unions" && between.every((id) => pair.between.includes(id)),
  );
}

function said({ scene, between }: Pair, keys: Pairs): Scene {
  return saying(scene, { say: "bond", section: "unions", between, keys });
}

function named({ cast }: Scene, moment: string | undefined): Pairs {
  return moment === undefined || cast.ids.has(moment) ? {} : { id: moment };
}

interface Pair {
  readonly scene: Scene;
  readonly between: readonly [string, string];
}

/** The two: both spoken of, or one and the other named, or one and the only partner there is. */
function pairOf(scene: Scene, other: string | null, union: string): Pair | null {
  const [one, second, more] = scene.subject ?? [];
  if (one === undefined || more !== undefined) return null;
  if (second !== undefined) return other === null ? { scene, between: [one, second] } : null;
  if (other === null && union === "affair") return null;
  if (other === null) return impliedPair(scene, one, union);
  const met = whom(scene, other) ?? strangers(scene, other);
  const [id, others] = met?.ids ?? [];
  if (met === null || id === undefined || others !== undefined || id === one) return null;
  return { scene: met.scene, between: [one, id] };
}

/**
 * The only partner there is, where no other can be meant: who was introduced may have had others before,
 * and only who was married can be divorced.
 */
function impliedPair(scene: Scene, one: string, union: string): Pair | null {
  const { cast, introduced } = scene;
  const [partner, another] = kinIn.partners(cast, one);
  const pairs = cast.pairs.filter(
    ({ section, between }) => section === "unions" && between.includes(one),
  );
  const isNew = pairs.some(({ path }) => path === null);
  const married = pairs.some(({ states }) =>
    states.some((state) => /married|marriage/u.test(state)),
  );
  if (partner === undefined || another !== undefined || (introduced && !isNew)) return null;
  return union === "divorced" && !married ? null : { scene, between: [one, partner] };
}

function unmarried(scene: Scene, text: string, time: Pairs): Scene | null {
  if (!/^(?:never married|single|no partners?)$/iu.test(text) || !isTimeless(time)) return null;
  const [one, more] = scene.subject ?? [];
  // Asked of her parents, it is they who never married, and only each other.
  if (one === undefined || more !== undefined || scene.pair !== null) return null;
  const asked = /married/iu.test(text) ? "married" : "partners";
  if (/^single$/iu.test(text)) return null;
  const keys = { asked, about: one, answer: "none" };
  return saying(scene, { say: "line", section: "asked", keys });
}
