import { conditions } from "../../catalogue/conditions.ts";
import { lazily } from "../../family/once.ts";
import type { NamedTrait } from "../recurrence/line.ts";
import { recurringIn } from "../recurrence/recurring.ts";
import { structures } from "../structures/index.ts";
import type { Study } from "../study.ts";
import { conditionTrait } from "./condition.ts";
import { diagnoses } from "./diagnoses.ts";
import { earlyParenthood } from "./early-parenthood.ts";
import { helpedByGrandparent } from "./helped-by-grandparent.ts";
import { raisedByOne } from "./upbringing.ts";

/** Everything that is looked for down a line, person by person. */
export function namedTraits(study: Study): readonly NamedTrait[] {
  return unnamed(study).map(({ id, label, trait: asked }) => {
    const trait = { ...asked, of: study.kin.onceEach(asked.of) };
    return { id, label, trait, lines: lazily(() => recurringIn(study, trait)) };
  });
}

function unnamed(study: Study): readonly Omit<NamedTrait, "lines">[] {
  return [
    ...diagnoses.map((kind) => ({
      ...{ id: kind, label: conditions[kind].label },
      trait: conditionTrait(study, kind),
    })),
    { id: "early-parenthood", label: "early parenthood", trait: earlyParenthood(study) },
    { id: "one-parent", label: "growing up with one parent", trait: raisedByOne(study) },
    { id: "grandparent", label: "a grandparent’s raising", trait: helpedByGrandparent(study) },
    ...structures.map(({ id, label, trait }) => ({ id, label, trait: trait(study) })),
  ];
}
