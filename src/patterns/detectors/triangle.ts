import { howEach } from "../how-each.ts";
import { conditions } from "../../catalogue/conditions.ts";
import type { Triangle } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import { counted } from "../counted.ts";
import { eldersFirst } from "../elders-first.ts";
import type { Found } from "../finding.ts";
import type { Told } from "../told.ts";
import { instance } from "../instance.ts";
import { linksAmong } from "../links.ts";
import { unionsAmong } from "../unions-among.ts";
import type { Detector, Study } from "../study.ts";
import type { Detected, Turn } from "../triangles/detected.ts";
import { detectedTriangles } from "../triangles/detected.ts";
import type { Edge } from "../triangles/edges.ts";
import type { Seats } from "../triangles/seats.ts";
import { seatsOf } from "../triangles/seats.ts";
import { statedTriangles, toldShape } from "../triangles/stated.ts";

/** Every family has triangles; more than a few hide the ones that matter. */
const most = 5;

const pattern = { id: "P20", name: "Triangle", plain: "Between three people" };

const titles: Readonly<Record<Turn["shape"]["kind"], string>> = {
  coalition: "Two close, one outside",
  "in-the-middle": "Between the two",
  "detouring-attack": "Two at one against the child",
  "detouring-care": "Two at one around the child",
};

const rivals = [
  "In every family two of three are closer at times; this may have been brief.",
  "Whoever tells of three sees them from one corner.",
];

/** Triangles that were told, and those that told ties form around the index person. */
export const triangle: Detector = {
  ...pattern,
  source: "Bowen 1978, Family Therapy in Clinical Practice; Minuchin 1974; McGoldrick et al. 2020",
  detect: (study) => {
    const stated = statedTriangles(study.family);
    const spoken = new Set(stated.map(([first]) => keyOf(first.people)));
    const detected = detectedTriangles(study)
      .filter(({ people }) => !spoken.has(keyOf(people)))
      .flatMap((found) => withCondition(found, study));
    const findings = [
      ...stated.map((group) => asTold(study, group)),
      ...ranked(detected, study).map((found) => asDetected(study, found)),
    ];
    return {
      findings: findings.slice(0, Math.max(most, stated.length)),
      questions: [],
      unable: [],
    };
  },
};

function keyOf(people: readonly string[]): string {
  return [...people].sort().join(" ");
}

function asTold(study: Study, group: readonly [Triangle, ...Triangle[]]): Found {
  const [first] = group;
  const one = first.inTheMiddle ?? first.outside ?? first.unitedAgainst ?? first.focusedOn;
  const others = first.people.filter((id) => id !== one);
  const shape = toldShape(first, study);
  const seats = seatsOf(study, first.people);
  const allLive = first.people.every((id) => study.mayLive(id));
  return instance(study, {
    pattern,
    about: [...first.people].sort(),
    people: eldersFirst(study, first.people),
    kind: "triangle",
    grade: group.length > 1 ? 2 : 1,
    modifiers: ["+told"],
    told: [
      ...group.map((line) => ({ fact: line, words: toldShape(line, study) })),
      ...linksAmong(study, first.people),
      ...unionsAmong(study, first.people),
    ],
    claim: `${shape} (${seats}). It is worth asking how ${allLive ? "each of the three sees it" : "it is told"}.`,
    title:
      first.inTheMiddle === null
        ? wordFor(study.family, { label: "A triangle, as told", plain: "Between three people" })
        : titles["in-the-middle"],
    caption: `${shape}.`,
    rivals,
    question: allLive
      ? `How does each of the three, ${study.list(first.people)}, see it?`
      : howEach(study, first.people, "see it"),
    shown: {
      filled: one === null ? [] : others,
      open: one === null ? first.people : [one],
      tags: one === null ? [] : [one],
    },
  });
}

function asDetected(study: Study, { people, turns, needs }: Shape): Found {
  const [first, ...later] = turns;
  const seats = seatsOf(study, people);
  const facts = turns.flatMap(({ edges }) => edges.map((edge) => toldEdge(study, edge)));
  const certain = turns.every((turn) => turn.certain);
  const { one, others, kind } = first.shape;
  const also = later.map((turn) => ` At another time: ${describe(study, turn)}.`).join("");
  return instance(study, {
    pattern,
    about: [...people].sort(),
    people: eldersFirst(study, people),
    kind: "triangle",
    grade: 1,
    modifiers: certain ? [] : ["-undated"],
    verdict: certain ? "yes" : "possible",
    told: [...facts, ...needs, ...linksAmong(study, people), ...unionsAmong(study, people)],
    claim: `On the information recorded so far, ${describe(study, first)} (${seats}).${also}`,
    title: titles[kind],
    caption: `${describe(study, first)}.`,
    rivals: certain ? rivals : [...rivals, "The three bonds may lie at different times."],
    question: `What happened between ${study.list(others)} when ${study.name(one)} came closer, or moved away?`,
    shown: {
      filled: others,
      open: [one],
      ribbon: first.edges.filter((edge) => joins(edge, others)).map((edge) => edge.fact.path),
      tags: [one],
    },
  });
}

function describe(study: Study, { shape: { kind, one, others }, edges }: Turn): string {
  const third = study.name(one);
  const pair = study.list(others);
  const inner = labels(edges.filter((edge) => joins(edge, others)));
  const outer = labels(edges.filter((edge) => !joins(edge, others)));
  switch (kind) {
    case "coalition":
      return `${pair} are described as near each other (${inner}) and ${third} at a distance from both (${outer})`;
    case "in-the-middle":
      return `${third} is described as near both ${pair} (${outer}) while these two are at odds (${inner}), and may be placed between them`;
    case "detouring-attack":
      return `${pair} are described as at one (${inner}) and both at odds with ${third} (${outer})`;
    case "detouring-care":
      return `${pair} are described as at one (${inner}) and both turned toward ${third} (${outer})`;
  }
}

function labels(edges: readonly Edge[]): string {
  return [...new Set(edges.map((edge) => edge.label))].sort().join(", ");
}

function joins(edge: Edge, pair: readonly string[]): boolean {
  return edge.between.every((id) => pair.includes(id));
}

function toldEdge(study: Study, edge: Edge): Told {
  return { fact: edge.fact, words: `${study.list(edge.between)}: ${edge.label}` };
}

interface Shape {
  readonly people: Detected["people"];
  readonly turns: readonly [Turn, ...Turn[]];
  readonly needs: readonly Told[];
}

/** Care turned toward a child makes a triangle only where the child is told to be ill. */
function withCondition({ people, turns }: Detected, study: Study): Shape[] {
  const ill = (turn: Turn): Told[] =>
    turn.shape.kind !== "detouring-care"
      ? []
      : study.family.conditions
          .filter((condition) => counted(condition) && condition.who === turn.shape.one)
          .map((fact) => ({
            fact,
            words: `${study.name(fact.who)}: ${conditions[fact.kind].label}`,
          }));
  const kept = turns.filter((turn) => turn.shape.kind !== "detouring-care" || ill(turn).length > 0);
  const [first, ...rest] = kept;
  return first === undefined ? [] : [{ people, turns: [first, ...rest], needs: kept.flatMap(ill) }];
}

const order: readonly Seats[] = [
  "parents and child",
  "parted parents and child",
  "couple and a third",
  "new partner",
  "three generations",
  "brothers and sisters",
  "three people",
];

/** Certain before possible, then the closer kin. */
function ranked(detected: readonly Shape[], study: Study): readonly Shape[] {
  const rank = ({ people, turns }: Shape): number =>
    (turns[0].certain ? 0 : order.length) + order.indexOf(seatsOf(study, people));
  return [...detected].sort((a, b) => rank(a) - rank(b));
}
