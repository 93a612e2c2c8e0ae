import type { ConditionKind } from "../../catalogue/conditions.ts";
import { conditions } from "../../catalogue/conditions.ts";

/** Conditions that may be matched; words for how somebody felt are not among them. */
export const diagnoses: readonly ConditionKind[] = Object.keys(conditions)
  .filter((word): word is ConditionKind => word in conditions)
  .filter((kind) => conditions[kind].group !== "symptom");
