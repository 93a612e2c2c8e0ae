import { conditions } from "../../catalogue/conditions.ts";
import type { Trait } from "../recurrence/standing.ts";
import { structures } from "../structures/index.ts";
import type { Study } from "../study.ts";
import { conditionTrait } from "./condition.ts";
import { diagnoses } from "./diagnoses.ts";
import { earlyParenthood } from "./early-parenthood.ts";
import { helpedByGrandparent } from "./helped-by-grandparent.ts";
import { raisedByOne } from "./upbringing.ts";

/** Something that people of a line may have, by the words that findings use for it. */
export interface NamedTrait {
  readonly id: string;
  /** "alcohol", "a divorce", "growing up with one parent". */
  readonly label: string;
  readonly trait: Trait;
}

/** Everything that is looked for down a line, person by person. */
export function namedTraits(study: Study): readonly NamedTrait[] {
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
