import { events } from "../../../catalogue/events.ts";
import { orientations } from "../../../catalogue/orientations.ts";
import type { Fact } from "../../../family/fact.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import type { FamilyEvent } from "../../../family/statements.ts";
import { keyOf } from "../../tag.ts";
import { drawable } from "../../drawable.ts";
import { timeWords } from "../../wording/time-words.ts";
import { migrations } from "../migrations.ts";
import type { Saying } from "./saying.ts";

/** Longer tales are left to the report. */
const longest = 40;

/** What a sign in or at the symbol says, in words: one mark stands for several orientations. */
export function being(family: Family, person: Person): readonly Saying[] {
  const { species, due, orientation } = person;
  const marked = orientation !== null && orientations[orientation].mark !== null;
  return [
    ...(species === null ? [] : [saying(species)]),
    ...(due === null ? [] : [saying(`due ${due}`)]),
    ...(marked ? [saying(orientations[orientation].label)] : []),
    ...moves(family, person),
  ];
}

/** What is told of a move under the person, then the lines of their own that tell of another. */
function moves(family: Family, { id, values }: Person): readonly Saying[] {
  const under = values.filter((value) => value.key === "migration" && drawable(value));
  const beside = migrations(family, id).filter(
    ({ what }) => !under.some(({ is }) => what.includes(is)),
  );
  return [
    ...under.filter(({ is }) => is.length <= longest).map((value) => move(family, value, value.is)),
    ...beside.map((event) => move(family, event, headOf(event))),
  ];
}

function move(family: Family, told: Fact, words: string): Saying {
  const when = timeWords(family, told.time);
  return { ...saying(when === null ? words : `${words} ${when}`), keys: [keyOf(told.path)] };
}

/** What was done, with its words where they are short. */
function headOf({ kind, what }: FamilyEvent): string {
  const { label } = events[kind];
  const whole = [label, ...what].join(" ");
  return whole.length > longest ? label : whole;
}

function saying(text: string): Saying {
  return { text, keys: [], strong: false };
}
