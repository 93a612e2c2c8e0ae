import type { Found } from "../finding.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { capped } from "../recurrence/standing.ts";
import { nameFor } from "../name-for.ts";
import type { Detector, Study } from "../study.ts";
import type { Parental } from "../triangles/parental.ts";
import { parentalIn } from "../triangles/parental.ts";
import type { ShapeKind } from "../triangles/shape.ts";
import { wordFor } from "../../family/word-for.ts";

const pattern = {
  id: "P21",
  name: "The same triangle, a generation on",
  plain: "The same between three people, a generation on",
};

/**
 * Parents and child in one shape, and again a generation on with the same seats (mother and child
 * near, father outside), where the former child sits as a parent. Each is told as a triangle or
 * made of told ties; where a time they share is not certain the finding is only possible.
 */
export const triangleHandedDown: Detector = {
  ...pattern,
  source: "Bowen 1978, Family Therapy in Clinical Practice; McGoldrick et al. 2020",
  detect: (study) => {
    const all = parentalIn(study);
    const findings = all.flatMap((below) =>
      all
        .filter(({ child, kind, one }) => {
          const handed = below.parents.includes(child);
          return handed && kind === below.kind && one === below.one;
        })
        .map((above) => found(study, above, below)),
    );
    return { findings, questions: [], unable: [] };
  },
};

const words: Readonly<Record<ShapeKind, (one: string) => string>> = {
  coalition: (one) => `two near each other and the ${one} outside`,
  "in-the-middle": (one) => `the ${one} between the other two`,
  "detouring-attack": (one) => `two at one against the ${one}`,
  "detouring-care": (one) => `two at one around the ${one}`,
};

function found(study: Study, above: Parental, below: Parental): Found {
  const certain = above.certain && below.certain;
  const told = [...above.told, ...below.told];
  const three = ({ child, parents }: Parental): string => study.list([child, ...parents]);
  const shape = words[below.kind](below.one);
  const middle = study.name(above.child);
  return recurrence(study, {
    pattern,
    holders: [above.child, below.child],
    people: [...above.parents, above.child, ...below.parents, below.child],
    trait: below.kind,
    grade: capped(certain ? 2 : 1, told),
    modifiers: certain ? [] : ["-undated"],
    verdict: certain ? "yes" : "possible",
    told,
    claim: `On the information recorded so far, ${wordFor(study.family, { label: "one triangle", plain: "the same between three people" })} (${shape}) is described in two generations: ${three(above)}; then ${three(below)}. ${middle}, once the child of it, now has a parent’s place.`,
    title: nameFor(study.family, pattern),
    caption: `${shape}: ${three(above)}; then ${three(below)}.`,
    support: { shown: 2, known: 2, unknown: 0 },
    rivals: [
      "In every family two of three are closer at times, and this shape is the most frequent one.",
      "Whoever tells of both sees them from one corner.",
    ],
    question: `What did ${middle} know, as a child, of how it feels to be one of such a three?`,
    shown: { filled: [above.child, below.child], tags: [above.child, below.child] },
  });
}
