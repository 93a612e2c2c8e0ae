import { capitalized } from "../../drawing/page/capitalized.ts";
import { listed } from "../../drawing/page/listed.ts";
import { keyOf } from "../../drawing/tag.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import type { Entry } from "../chronology/entry.ts";
import type { Course } from "./course-row.ts";
import type { Form } from "./form-of.ts";

type Told = Course["stretches"][number];

/** What lasts, a course for each pair, illness or household; roles that ran together as one. */
export function coursesOf(
  group: string,
  entries: readonly Entry[],
  family: Family,
  forms: ReadonlyMap<string, Form>,
): readonly Course[] {
  const told = entries.flatMap((entry): readonly (Told & { readonly key: string })[] => {
    const form = forms.get(keyOf(entry.fact.path));
    const key = entry.course ?? keyOf(entry.fact.path);
    return form === undefined ? [] : [{ entry, form, words: wordsFor(entry), key }];
  });
  const held = told.filter(({ entry }) => entry.kind === "role");
  const others = told.filter(({ entry }) => entry.kind !== "role");
  return [...grouped(others, ({ key }) => key), ...roles(held)].map((stretches) => ({
    group,
    label: labelFor(stretches, family),
    stretches,
  }));
}

/** A household is told by who lives in it. */
function wordsFor({ short, kind }: Entry): string {
  return kind === "household" ? "" : short;
}

/** What one holds toward one at one time is one line; what one holds toward several alike, too. */
function roles(told: readonly Told[]): readonly (readonly Told[])[] {
  const span = ({ entry }: Told): string => {
    const { written, start, end } = entry.fact.time;
    const isTold = Object.values(written).some((words) => words !== null);
    return isTold ? JSON.stringify(written) : `${start} ${end}`;
  };
  const who = ({ entry }: Told): string => entry.who.join(" ");
  const toOne = grouped(told, (one) => [who(one), one.entry.toward.join(" "), span(one)].join("|"));
  const joined = toOne.flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [{ ...first, words: [first, ...more].map(({ words }) => words).join(", ") }],
  );
  const toMany = grouped(joined, (one) => [who(one), one.words, span(one)].join("|"));
  return toMany.flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const toward = [first, ...more].flatMap(({ entry }) => entry.toward);
    return [[{ ...first, entry: { ...first.entry, toward } }]];
  });
}

function grouped<Each>(
  all: readonly Each[],
  keyFor: (one: Each) => string,
): readonly (readonly Each[])[] {
  const groups = new Map<string, Each[]>();
  for (const one of all) groups.set(keyFor(one), [...(groups.get(keyFor(one)) ?? []), one]);
  return [...groups.values()];
}

function labelFor([first]: readonly Told[], family: Family): string {
  if (first === undefined) return "";
  const names = (ids: readonly string[]): string => listed(ids.map((id) => called(family, id)));
  const { who, toward } = first.entry;
  return `${capitalized(names(who))}${toward.length === 0 ? "" : ` toward ${names(toward)}`}`;
}
