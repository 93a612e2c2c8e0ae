import type { Pairs } from "../../write/written.ts";
import { spokenBetween } from "./predicates/bonds.ts";
import { isTimeless } from "./predicates/predicate.ts";
import type { Said } from "./said.ts";
import { toldOfEnd } from "./told-of-end.ts";
import { type Scene, saying } from "./scene.ts";
import { whenIn } from "./when.ts";

/**
 * A clause that only goes on with what the clause before said: "very close to mum, all her life",
 * "fought with dad, later repaired".
 * @param count how much had been said before that clause
 */
export function afterwards(scene: Scene, clause: string, count: number): Scene | null {
  return (
    timed(scene, clause, count) ?? toldOfEnd(scene, clause, count) ?? changed(scene, clause, count)
  );
}

const timeKeys = ["when", "from", "until", "lasting"];

/** When that was. */
function timed(scene: Scene, clause: string, count: number): Scene | null {
  const words =
    /^(?:since|from|until|till|for|when|during|before|after|all|always|lifelong|now|still)\b|^\d{4}$|^(?:she|he|they) (?:was|were) /iu;
  const newly = scene.said.slice(count);
  const open = newly.filter(isFact).filter((one) => timeKeys.every((key) => !(key in one.keys)));
  if (!words.test(clause) || open.length === 0 || open.length < newly.filter(isFact).length)
    return null;
  const grown = open.some(({ say, section }) => say === "bond" && section === "unions");
  const time = whenIn({ ...scene, grown }, clause.replace(/ (?:then|at the time)$/iu, ""));
  if (time === null) return null;
  const said = scene.said.map((one) =>
    isFact(one) && open.includes(one) ? { ...one, keys: { ...one.keys, ...time } } : one,
  );
  return { ...scene, said };
}

type Fact = Extract<Said, { say: "bond" | "line" }>;

function isFact(said: Said): said is Fact {
  return said.say === "bond" || (said.say === "line" && said.section !== "questions");
}

const moments: readonly (readonly [RegExp, Pairs])[] = [
  [
    /\b(?:later(?: on)?|afterwards|eventually|finally|in the end|since then)\b/iu,
    { from: "later" },
  ],
  [/\b(?:now|today|these days)\b/iu, { until: "now" }],
];

/** How it was between the same two later on, or is now. */
function changed(scene: Scene, clause: string, count: number): Scene | null {
  const bonds = scene.said.slice(count).filter((one) => one.say === "bond");
  const [bond, more] = bonds;
  if (bond?.section !== "ties" || more !== undefined) return null;
  const moment = moments.find(([words]) => words.test(clause));
  const core = moment === undefined ? clause : clause.replace(moment[0], " ").trim();
  const [tie, time] = tieIn(scene, core.replace(/\s+/gu, " "));
  const when = { ...moment?.[1], ...time };
  if (tie === null || isTimeless(when)) return null;
  return saying(scene, { ...bond, keys: { tie, ...when } });
}

/** What the words say of two, with the time at their end. */
function tieIn(scene: Scene, words: string): readonly [string | null, Pairs] {
  const all = words.split(" ");
  for (let at = all.length; at > 0; at--) {
    const head = all.slice(0, at).join(" ");
    const tail = all.slice(at).join(" ");
    const time = tail === "" ? {} : whenIn(scene, tail);
    const tie = spokenBetween.find(([spoken]) =>
      new RegExp(`^(?:(?:they|it) )?(?:(?:was|were|is|are|got) )?(?:${spoken})$`, "iu").test(head),
    );
    if (tie !== undefined && time !== null) return [tie[1], time];
  }
  return [null, {}];
}
