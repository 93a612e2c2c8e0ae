import { listed } from "../../../drawing/page/listed.ts";
import { drawable } from "../../../drawing/drawable.ts";
import { called, label } from "../../../family/called.ts";
import type { Family } from "../../../family/family.ts";
import { wordFor } from "../../../family/word-for.ts";
import { kinshipOf } from "../../../family/kinship.ts";
import type { Bond } from "../../../family/statements.ts";
import { blocks } from "../blocks.ts";
import type { Part } from "../told.ts";

/** Small steps toward room of one's own, where a bond of parent and child is told as enmeshed. */
export const steps: Part = {
  id: "steps",
  title: "Small steps toward room of one’s own",
  build: ({ family }) => {
    const pairs = enmeshed(family);
    if (pairs.length === 0) return [];
    const names = pairs.map(({ between }) => listed(between.map((id) => label(family, id))));
    return [
      blocks.aside(
        `General options to talk over, no advice to anybody in this family. Here because a bond is told as ${wordFor(family, enmeshment)}: ${names.join("; ")}.`,
      ),
      blocks.heading("For a parent"),
      blocks.list(forParent),
      blocks.heading("For a son or daughter"),
      blocks.list(forChild),
      blocks.heading("For both"),
      blocks.list(forBoth),
      blocks.heading("To ask, of each of the two by themselves"),
      blocks.list(
        pairs.flatMap((bond) => questionsFor(family, bond)),
        true,
      ),
    ];
  },
};

const enmeshment = { label: "enmeshed", plain: "so close that there is little room for each" };

const forParent = [
  "Find somebody of your own to lean on: a friend, a group, somebody trained. What weighs on you need not be carried by your child.",
  "Say once, in plain words, that the two of you have grown very near, and that your child may have a life you do not know all of.",
  "Wait before you answer a worry. Ask first: is this mine, or is it theirs?",
  "Plan one evening a week that has nothing to do with your child.",
  "When your child says no, thank them for saying so. You may be sad; they need not mend it.",
];

const forChild = [
  "Choose one small thing to do by yourself this month: an evening with friends, a walk, a class.",
  "Let one call go unanswered, and say beforehand when you mean to ring.",
  "Keep one thing to yourself: a plan, a friendship, a page of writing.",
  "Practise a short sentence: “Not today; on Sunday I am glad to see you.”",
  "Look for a room with a door, and later perhaps for a home of your own.",
  "Expect guilt. It is a sign of how near you are, and not that you have done wrong. Anger may come with it; both may be there at once.",
];

const forBoth = [
  "Go slowly, one step and then a rest. Room is not the end of the bond.",
  "Taking room is not breaking off contact: say when you next meet.",
  "Where anybody is not safe, safety comes first, and somebody trained should help with it.",
];

/** Open questions: what each side feels, whom else they lean on, what a first step could be. */
function questionsFor(family: Family, { between }: Bond): readonly string[] {
  const [one, other] = between.map((id) => called(family, id));
  const both = listed(between.map((id) => called(family, id)));
  return [
    `What is good about how near ${both} are, and what would each miss?`,
    `When ${one ?? ""} is sad or angry, what does ${other ?? ""} do first? And the other way round?`,
    `What happens between ${both} when one of them says no?`,
    "Whom else does each lean on, and for what?",
    "What would be one small step that both could bear, and how would each know that it went well?",
  ];
}

/** Between parent and child, and in its last told form fused or without a clear boundary. */
function enmeshed(family: Family): readonly Bond[] {
  const kin = kinshipOf(family);
  const isDescent = ([a, b]: Bond["between"]): boolean =>
    kin.isParentOf(a, b) || kin.isParentOf(b, a);
  return family.bonds.filter(
    (bond) => drawable(bond) && isDescent(bond.between) && isFusedNow(bond.phases.filter(drawable)),
  );
}

function isFusedNow(phases: Bond["phases"]): boolean {
  const tie = phases.findLast((phase) => phase.tie !== null)?.tie;
  if (tie !== undefined) return tie === "fused" || tie === "fused-hostile";
  return phases.findLast((phase) => phase.boundary !== null)?.boundary === "diffuse";
}
