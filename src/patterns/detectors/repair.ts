import { ties } from "../../catalogue/ties.ts";
import type { Gap } from "../../family/time/timeline.ts";
import { wordFor } from "../../family/word-for.ts";
import type { Repair } from "../changes/repairs.ts";
import { repairsOf } from "../changes/repairs.ts";
import type { Step } from "../changes/steps.ts";
import { reachedOut } from "../changes/reached-out.ts";
import { stepsOf, wordsOf } from "../changes/steps.ts";
import { lengthWords } from "../changes/time-apart.ts";
import { anchorsOf } from "../anchors.ts";
import { eldersFirst } from "../elders-first.ts";
import { fewWords } from "../few-words.ts";
import type { Found } from "../finding.ts";
import type { Told } from "../told.ts";
import { instance } from "../instance.ts";
import { timeWords } from "../stress/told-time.ts";
import { linksAmong } from "../links.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P39", name: "Repair" };

/** A bond that broke and was mended, with what is told to have changed on both sides. */
export const repair: Detector = {
  ...pattern,
  source: "Bowen 1978, Family Therapy in Clinical Practice; Boszormenyi-Nagy & Krasner 1986",
  detect: (study) => ({
    findings: repairsOf(study).map((mended) => found(study, mended)),
    questions: [],
    unable: [],
  }),
};

function found(study: Study, mended: Repair): Found {
  const between = eldersFirst(study, mended.bond.between);
  const pair = study.list(between);
  const sides = between.map((who) => ({ who, steps: stepsDuring(study, who, mended) }));
  const steps = sides.flatMap((one) => one.steps);
  return instance(study, {
    pattern,
    about: [...between].sort(),
    trait: mended.breakKind,
    people: between,
    kind: "change",
    grade: 2,
    told: [
      ...history(study, mended),
      ...steps.flatMap((step) => stepTold(study, step)),
      ...anchorsOf(study, [mended.mended[0]]),
      ...linksAmong(study, between),
    ],
    claim: `As told, ${course(study, mended, pair)}${apart(study, mended)}${untold(mended)}. ${changedWords(study, sides)}`,
    title: mended.breakKind === "cutoff" ? "Contact taken up again" : "A strained bond, repaired",
    caption: `${course(study, mended, pair)}${untold(mended)}.`,
    rivals: ["The calm may be a pause.", "Each side may see the repair differently."],
    question: `What did ${pair} each do differently when it became easier?`,
    shown: { tags: [mended.mended[0].path] },
  });
}

/** Steps that are told to lie on the inner side of the break or of the repair, and outside neither. */
function stepsDuring(study: Study, who: string, { bond, broken, mended }: Repair): Step[] {
  const { timeline } = study.family;
  const [from, until] = [broken.time.start, mended[0].time.start];
  const steps = [...stepsOf(study, who, bond.between), ...reachedOut(study, who, bond)];
  return steps.filter(({ spell, first }) => {
    const early = spell.until !== null && comesLater(timeline.between(spell.until, from));
    const late = comesLater(timeline.between(until, spell.from));
    const after = timeline.between(from, spell.from).least >= 0;
    const before = timeline.between(spell.from, until).least >= 0;
    return first && !early && !late && (after || before);
  });
}

/** Whether the second certainly comes after the first, and is not the same moment. */
function comesLater(gap: Gap): boolean {
  return gap.least >= 0 && gap.most > 0;
}

interface Side {
  readonly who: string;
  readonly steps: readonly Step[];
}

function changedWords(study: Study, sides: readonly Side[]): string {
  if (sides.every(({ steps }) => steps.length === 0))
    return "No step of either side is told from that time.";
  const words = sides.map(({ who, steps }) => {
    const told = steps.length === 0 ? "nothing" : fewWords(wordsOf(steps), 3, ", ");
    return `on the side of ${study.name(who)}, ${told}`;
  });
  return `Told from that time: ${words.join("; ")}.`;
}

function stepTold(study: Study, { who, fact, also, words }: Step): Told[] {
  return [fact, ...also].map((one) => ({ fact: one, words: `${study.name(who)}: ${words}` }));
}

function history(study: Study, { bond, broken, mended, gaveUp }: Repair): Told[] {
  const pair = study.list(bond.between);
  return [broken, ...mended]
    .flatMap<Told>((phase) =>
      phase.tie === null
        ? []
        : [{ fact: phase, words: `${pair}: ${wordFor(study.family, ties[phase.tie])}` }],
    )
    .concat(gaveUp.map((fact) => ({ fact, words: `${study.list(fact.who)} gave up contact` })));
}

/** "contact between Anna and Ben was broken off by Anna and later taken up again by Ben". */
function course(study: Study, { broken, breakKind, mended, gaveUp }: Repair, pair: string): string {
  const by = (ids: readonly string[]): string => (ids.length === 0 ? "" : ` by ${study.list(ids)}`);
  const [first] = mended;
  if (breakKind === "fraught") {
    const who = first.by.length === 0 ? "" : `,${by(first.by)}`;
    return `the bond of ${pair} was ${wordFor(study.family, ties.fraught)} and is later told as ${wordFor(study.family, ties[first.tie ?? "repaired"])}${who}`;
  }
  const other = gaveUp.map((event) => `, then given up by ${study.list(event.who)}`).join("");
  const and = other === "" ? " and" : ", and";
  return `contact between ${pair} was broken off${by(broken.by)}${other}${and} later taken up again${by(first.by)}`;
}

/** Whose step it was is named where it is told; where it is not, that is said. */
function untold({ broken, breakKind, mended: [first] }: Repair): string {
  const open = (breakKind === "fraught" ? [] : [broken, first]).filter(({ by }) => by.length === 0);
  if (open.length === 2) return "; who began either is not told";
  if (open.length === 0) return "";
  return open[0] === broken ? "; who broke it off is not told" : "; who came back is not told";
}

/** The time apart where the two are dated so; else as the file tells the repair. */
function apart(study: Study, { breakKind, broken, mended }: Repair): string {
  if (breakKind === "fraught") return "";
  const gap = study.family.timeline.between(broken.time.start, mended[0].time.start);
  const length = gap.most === Infinity ? null : lengthWords(gap);
  if (length !== null) return `, after ${length}`;
  const told = timeWords(study, mended[0].time);
  return told === null ? ", how much later is not told" : `, told as “${told}”`;
}
