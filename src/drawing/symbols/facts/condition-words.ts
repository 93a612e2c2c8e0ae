import { conditions } from "../../../catalogue/conditions.ts";
import { statuses } from "../../../catalogue/statuses.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import type { Condition } from "../../../family/statements.ts";
import { keyOf } from "../../tag.ts";
import { howSure, inBrackets } from "../../wording/how-sure.ts";
import { timeWords } from "../../wording/time-words.ts";
import { drawable } from "../../drawable.ts";
import type { Saying } from "./saying.ts";

/** Every condition in words, as it is now: "depression after the divorce", "alcohol: in recovery". */
export function conditionWords(family: Family, { id }: Person): readonly Saying[] {
  return family.conditions
    .filter((condition) => condition.who === id && drawable(condition))
    .flatMap((condition) => {
      const text = words(family, condition);
      const paths = [condition.path, ...condition.phases.map(({ path }) => path)];
      const sure = inBrackets([howSure([condition, ...condition.phases])]);
      return text === null ? [] : [{ text: text + sure, keys: paths.map(keyOf), strong: false }];
    });
}

/** `null` where the last that is known is that somebody does not have it. */
function words(family: Family, { kind, phases, time }: Condition): string | null {
  const { label } = conditions[kind];
  const last = phases.at(-1);
  if (last === undefined) return label;
  const status = statuses[last.status];
  if (status.holds === "not") return null;
  if (status.holds !== "has") return `${label}: ${status.label}`;
  const when = timeWords(family, phases.length > 1 ? last.time : time);
  return [label, status.label, when].filter((part) => part !== null && part !== "").join(" ");
}
