import { roles } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";
import { asWords } from "../as-words.ts";
import { atPlace } from "../../family/at-place.ts";
import { wordFor } from "../../family/word-for.ts";
import { dating } from "../dated.ts";
import { seatWords } from "../dyads/seat-words.ts";
import type { Transmission } from "../dyads/transmissions.ts";
import { untoldAbove } from "../dyads/untold-above.ts";
import type { Finding, Found } from "../finding.ts";
import type { Modifier } from "../modifiers.ts";
import { parentWord, possessiveWord } from "../pronouns.ts";
import { otherThanByBirth } from "../recurrence/links.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { capped } from "../recurrence/standing.ts";
import { stretchesBetween } from "../dyads/tie-chains.ts";
import type { Detector, Study } from "../study.ts";
import { capital, inWords } from "../wording.ts";

const pattern = { id: "P03", name: "Same dyad, seat changed", plain: "The same place, handed on" };

/**
 * Somebody was this to a parent, and later has it from a child: the arrangement goes on, the seat
 * changes. Both dyads must be told, each toward the parent; closeness alone is none. Roles of one
 * family are one arrangement. Grades count holders: two make a recurrence, three a chain.
 */
export const dyadTransmitted: Detector = {
  ...pattern,
  source:
    "Boszormenyi-Nagy & Spark 1973, Invisible Loyalties; Jacobvitz et al. 1991, Development and Psychopathology 3",
  detect: (study) => {
    const all = study.transmissions();
    return {
      findings: all.map((one) => found(study, one)),
      questions: [],
      unable: untoldAbove(study, all).map(({ parent, above }) => ({
        pattern: pattern.id,
        missing: `what ${study.name(parent)} was to ${study.list(above)}`,
        about: [parent, ...above],
      })),
    };
  },
};

const rivals = [
  "Closeness and help between parent and child can be good for both.",
  "Whoever tells of both bonds may see them in the same light.",
  "Living alone together, or trouble from outside, may have asked for it each time.",
];

function found(study: Study, one: Transmission): Found {
  const { family, way, lines, above, told } = one;
  const holders = way.slice(1);
  const story = storyOf(study, one);
  return recurrence(study, {
    pattern,
    holders,
    people: way,
    ...(family === "reversal" ? {} : { trait: family }),
    grade: capped(holders.length > 2 ? 3 : 2, one.core),
    modifiers: modifiersOf(study, one),
    told,
    claim: `As told, ${story}. ${seatChange(study, one)}${wishWords(study, one)}${otherThanByBirth(study, one.links)}`,
    title: titleOf(study, one),
    caption: `${story}. With ${study.list(way.slice(1, -1))} ${changes(study)}.`,
    counts: countsOf(study, one),
    support: {
      shown: holders.length,
      known: holders.length + above.not.length,
      unknown: above.unknown.length,
    },
    members: membersOf(study, one),
    rivals,
    question: `What was good in this place for ${study.list(holders)}, and what did it ask of them?`,
    shown: {
      filled: way,
      ribbon: ribbonOf(study, one),
      tags: lines.map(({ path }) => path),
      words: way.slice(1, -1).map((on) => ({ on, text: changes(study) })),
    },
  });
}

function modifiersOf(study: Study, { same, wishes, lines }: Transmission): readonly Modifier[] {
  const seats: readonly Modifier[] = same === null ? [] : ["+seats"];
  const wish: readonly Modifier[] = wishes.length === 0 ? [] : ["+wish"];
  return [...seats, ...wish, ...dating(study.family.timeline, lines)];
}

/** "Berta is described as confidant toward Anna and Carla then as best friend toward Berta". */
function storyOf(study: Study, { family, lines }: Transmission): string {
  const seat = (line: Role): string =>
    `as ${asWords(seatWords(study, line, family))} toward ${study.name(line.toward ?? "")}`;
  return inWords(
    lines.map((line, at) =>
      at === 0
        ? `${study.name(line.who)} is described ${seat(line)}`
        : `${study.name(line.who)} then ${seat(line)}`,
    ),
  );
}

function seatChange(study: Study, { way }: Transmission): string {
  const middles = study.list(way.slice(1, -1));
  return `The same arrangement, now with ${middles} on the other side: ${changes(study)}.`;
}

function changes({ family }: Study): string {
  return wordFor(family, { label: "the seat changes", plain: "the place changes" });
}

function wishWords(study: Study, { wishes }: Transmission): string {
  return wishes
    .map(({ event }) => {
      const quoted = event.words ?? event.note;
      const said = quoted === null ? "" : `: “${quoted}”`;
      return ` ${capital(study.list(event.who))} is told to have wished for it${said}.`;
    })
    .join("");
}

/** "Best friend to her mother"; where only the kind is the same, "A like place with her mother". */
function titleOf(study: Study, { same, way }: Transmission): string {
  const parent = `${possessiveWord(study, way.slice(1))} ${parentWord(study, way.slice(0, -1))}`;
  if (same === null) return `A like place beside ${parent}`;
  const role = wordFor(study.family, roles[same]);
  return atPlace(role, parent) ?? `${asWords(role)} to ${parent}`;
}

function membersOf(study: Study, { way, lines, above }: Transmission): Finding["members"] {
  const eldest = study.name(way[0] ?? "");
  return [
    ...above.unknown.map((who) => ({
      who,
      is: "unknown" as const,
      why: `what ${eldest} was to ${study.name(who)}: nobody said`,
    })),
    ...above.not.map((who) => ({
      who,
      is: "not" as const,
      why: `${eldest} is known not to have had it toward ${study.name(who)}`,
    })),
    ...lines.map(({ who, toward }) => ({
      who,
      is: "shown" as const,
      why: `held it toward ${study.name(toward ?? "")}`,
    })),
  ];
}

const numbers = ["no", "one", "two", "three", "four", "five", "six"];

function countsOf(study: Study, { way, above }: Transmission): string {
  const number = (count: number): string => numbers[count] ?? String(count);
  const [eldest = ""] = way;
  const asOf = (parents: readonly string[], words: string): string[] =>
    parents.map((parent) => `${capital(study.list([parent, eldest]))}: ${words}.`);
  return [
    `${capital(number(way.length - 1))} pairs over ${number(way.length)} generations.`,
    ...asOf(above.not, "known not"),
    ...asOf(above.unknown, "not known"),
  ].join(" ");
}

const mended: readonly string[] = ["repaired", "reconciled", "healthy"];

/** The good phases of their bonds, up to a break; not what came after a mending. */
function ribbonOf(study: Study, { links }: Transmission): Finding["shown"]["ribbon"] {
  return links.flatMap(([parent, child]) =>
    stretchesBetween(study, parent, child)
      .filter(({ sign, tie }) => (sign === "positive" || sign === "mixed") && !mended.includes(tie))
      .map(({ phase }) => phase.path),
  );
}
