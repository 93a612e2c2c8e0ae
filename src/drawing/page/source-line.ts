import { conditions } from "../../catalogue/conditions.ts";
import type { Fact } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import { origin } from "../../family/time/timeline.ts";
import { drawable } from "../drawable.ts";
import { listed } from "./listed.ts";
import { called } from "../../family/called.ts";

/** Who tells this and how far it is dated: only what the file itself says. */
export function sourceLine(family: Family): string {
  return [told(family), dated(family), diagnosed(family)].filter((said) => said !== "").join(" ");
}

function told(family: Family): string {
  if (family.says.length === 0) return "";
  return `As told by ${listed(family.says.map((id) => teller(family, id)))}.`;
}

function teller(family: Family, id: string): string {
  const everybody = (family.whole ?? family).people;
  return !everybody.has(id) ? `the ${id}` : called(family, id);
}

/** Silent where most of what has a time at all can be laid on the calendar. */
function dated(family: Family): string {
  const timed = factsOf(family).filter(({ time }) =>
    Object.values(time.written).some((words) => words !== null),
  );
  const onCalendar = timed.filter((fact) => isDated(family, fact)).length;
  if (onCalendar === 0) return "No dates are given.";
  return onCalendar * 2 < timed.length ? "Few dates are given." : "";
}

function isDated(family: Family, { time }: Fact): boolean {
  return [time.start, time.end].some((moment) => {
    const gap = family.timeline.between(origin, moment);
    return Number.isFinite(gap.least) && Number.isFinite(gap.most);
  });
}

function factsOf(family: Family): readonly Fact[] {
  const people = [...family.people.values()].flatMap(({ born, died }) => [born, died]);
  return [
    ...people.filter((fact) => fact !== null),
    ...family.bonds.flatMap(({ phases }) => phases),
    ...family.roles,
    ...family.conditions.flatMap(({ phases }) => phases),
    ...family.events,
  ];
}

/** A symptom word is easily read as a diagnosis where no diagnosis stands beside it. */
function diagnosed(family: Family): string {
  const groups = family.conditions.filter(drawable).map(({ kind }) => conditions[kind].group);
  const onlySymptoms = groups.length > 0 && groups.every((group) => group === "symptom");
  return onlySymptoms ? "Nothing here is a diagnosis." : "";
}
