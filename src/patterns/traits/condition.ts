import type { ConditionKind } from "../../catalogue/conditions.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { statuses } from "../../catalogue/statuses.ts";
import type { Asked, Condition } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Standing, Trait } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** A condition as a trait: had or has it, perhaps has it, is known not to, or nobody said. */
export function conditionTrait(study: Study, kind: ConditionKind): Trait {
  const told = study.conditionsOf(kind).map(({ who }) => who);
  return {
    among: kinAmong(study, told),
    of: (id) => {
      const standing = standingOf(study, id, kind);
      return standing.is === "unknown" && !mayHave(study, id, kind) ? null : standing;
    },
    skips: true,
  };
}

/** Who has no recorded child, born or lost, is not counted where a birth comes before it. */
function mayHave(study: Study, id: string, kind: ConditionKind): boolean {
  if (conditions[kind].after !== "a birth") return true;
  return study
    .about(id)
    .parentages.some((link) => counted(link) && link.parent === id && link.kind === "birth");
}

function standingOf(study: Study, id: string, kind: ConditionKind): Standing {
  const { conditions: all, asked: questions } = study.about(id);
  if (all.length + questions.length === 0) return notKnown;
  const lines = all.filter((line) => line.who === id && line.kind === kind);
  const holding = (holds: string): Condition | undefined =>
    lines.find((line) => counted(line) && strongest(line) === holds);
  const had = holding("has") ?? holding("had");
  if (had !== undefined) return told(study, had, isDoubted(had) ? "possible" : "yes");
  const maybe = holding("maybe");
  if (maybe !== undefined) return told(study, maybe, "possible");
  const not = lines.find(isKnownNot);
  if (not !== undefined) return told(study, not, "no");
  const asked = questions.find((line) => completes(line, kind));
  if (asked === undefined) return notKnown;
  const words = (): string => `${study.name(id)}: asked about ${conditions[kind].label}, none`;
  return { is: "no", told: () => [{ fact: asked, words: words() }] };
}

/** Whoever tells it is less than half sure of it. */
function isDoubted({ certainty }: Condition): boolean {
  return certainty === "possible" || certainty === "doubtful";
}

/** What a condition comes to over all its phases: whoever had it once, had it. */
function strongest(line: Condition): "has" | "had" | "maybe" | "not" {
  const all = line.phases.filter(counted).map(({ status }) => statuses[status].holds);
  const order = ["has", "had", "maybe", "not"] as const;
  return order.find((holds) => all.includes(holds)) ?? "not";
}

/** Told not to have it. Asked without an answer, supposed, or said in general is no such word. */
function isKnownNot(line: Condition): boolean {
  const said = line.level === "stated" || line.level === "implied";
  const absent = line.phases.some((phase) => counted(phase)) && strongest(line) === "not";
  return said && (line.answer === "no" || (counted(line) && absent));
}

function told(study: Study, line: Condition, is: Standing["is"]): Standing {
  return { is, told: () => [{ fact: line, words: wordsOf(study, line, is) }] };
}

function wordsOf(study: Study, line: Condition, is: Standing["is"]): string {
  const last = line.phases.filter(counted).at(-1);
  const label = last === undefined ? "" : statuses[last.status].label;
  const doubt = isDoubted(line) ? ` (${line.certainty ?? ""})` : "";
  const status = is === "no" ? " (known not to)" : label === "" ? doubt : ` (${label})`;
  return `${study.name(line.who)}: ${conditions[line.kind].label}${status}`;
}

function completes(line: Asked, kind: ConditionKind): boolean {
  return (
    counted(line) &&
    line.asked === kind &&
    (line.outcome === "none" || line.outcome === "no others")
  );
}
