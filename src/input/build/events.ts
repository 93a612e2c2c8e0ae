import type { FamilyEvent } from "../../family/statements.ts";
import type { BondKeys, ConditionKeys, Line } from "../document/document.ts";
import { feelsOf } from "./bonds.ts";
import { factAt, type Source } from "./facts.ts";

/** The lines of `events`, then the turning points of bonds, and those of conditions. */
export function eventsOf(source: Source): readonly FamilyEvent[] {
  const { events, unions, ties, conditions } = source.document;
  return [
    ...events.map(({ path, keys }) => ({
      ...factAt(source, path, keys),
      who: keys.who ?? [],
      kind: keys.event,
      ...particulars(keys),
      toward: keys.toward ?? [],
      turns: null,
    })),
    ...[...unions, ...ties].flatMap((line) => turningPoints(source, line)),
    ...conditions.flatMap((line) => turnsOfCourse(source, line)),
  ];
}

type Keys = Pick<FamilyEvent, never> & {
  readonly with?: readonly string[] | undefined;
  readonly what?: readonly string[] | undefined;
  readonly over?: readonly string[] | undefined;
  readonly where?: string | undefined;
  readonly "in-answer-to"?: readonly string[] | undefined;
  readonly feels?: FamilyEvent["feels"] | undefined;
};

function particulars(keys: Keys) {
  return {
    with: keys.with ?? [],
    what: keys.what ?? [],
    over: keys.over ?? [],
    where: keys.where ?? null,
    inAnswerTo: keys["in-answer-to"] ?? [],
    feels: feelsOf(keys.feels),
  };
}

/** In a bond `by` is who did it, and it was toward the other side unless the phase says else. */
function turningPoints(source: Source, { path, keys }: Line<BondKeys>): readonly FamilyEvent[] {
  return (keys.phases ?? []).flatMap((phase, index) => {
    if (phase.event === undefined) return [];
    const who = phase.by ?? keys.by ?? [];
    const others = keys.between.filter((side) => !who.includes(side));
    return [
      {
        ...factAt(source, [...path, "phases", index], phase, keys),
        who,
        kind: phase.event,
        ...particulars(phase),
        toward: phase.toward ?? (who.length === 0 ? [] : others),
        turns: path,
      },
    ];
  });
}

/** What happened in the course of a condition happened to whoever has it. */
function turnsOfCourse(
  source: Source,
  { path, keys }: Line<ConditionKeys>,
): readonly FamilyEvent[] {
  return (keys.phases ?? []).flatMap((phase, index) => {
    if (phase.event === undefined) return [];
    return [
      {
        ...factAt(source, [...path, "phases", index], phase, keys),
        who: keys.who,
        kind: phase.event,
        ...particulars(phase),
        toward: [],
        turns: path,
      },
    ];
  });
}
