import { placeOf } from "../../diagnostic/text-file.ts";
import type { Person } from "../../family/person.ts";
import type { Truth } from "../../family/truth.ts";
import type { Value, ValueKey } from "../../family/value.ts";
import { childrenOn } from "../document/children-on.ts";
import type { Line, OutsiderKeys, PersonKeys } from "../document/document.ts";
import { isDeath } from "./death.ts";
import type { Source } from "./facts.ts";
import { valueAt, valuesOf } from "./values.ts";

/** Everybody of the file, by id, in its order: people, helpers, groups, places. */
export function peopleOf(source: Source): ReadonlyMap<string, Person> {
  const { people, helpers, groups, places } = source.document;
  const born = birthsUnderChildren(source);
  const all = [
    ...people.map((line) => somebody(source, line, { born, kind: "person" })),
    ...helpers.map((line) => outsider(source, line, { born, kind: "helper" })),
    ...groups.map((line) => outsider(source, line, { born, kind: "group" })),
    ...places.map((line) => outsider(source, line, { born, kind: "place" })),
  ];
  return new Map(all.map((person) => [person.id, person]));
}

interface As {
  readonly kind: Person["kind"];
  /** Births told on `children` lines. */
  readonly born: ReadonlyMap<string, readonly Value[]>;
}

function outsider(source: Source, { path, keys }: Line<OutsiderKeys>, as: As): Person {
  const { kind, ...rest } = keys;
  return {
    ...somebody(source, { path, keys: rest }, as),
    sort: kind ?? null,
    of: keys.of?.[0] ?? null,
    where: keys.at ?? null,
    partOf: keys["part-of"] ?? null,
    howMany: keys["how-many"] ?? null,
    members: keys.members ?? [],
  };
}

const noOutsider = {
  sort: null,
  of: null,
  where: null,
  partOf: null,
  howMany: null,
  members: [],
} as const;

function somebody(source: Source, { path, keys }: Line<PersonKeys>, { kind, born }: As): Person {
  const id = String(path[1]);
  const values = [...valuesOf(source, path, keys), ...(born.get(id) ?? [])];
  return {
    id,
    kind,
    being: keys.kind ?? "person",
    ...namesIn(values),
    namedAfter: keys["named-after"] ?? [],
    gender: kindIn(keys.gender) ?? "unknown",
    assigned: kindIn(keys.assigned),
    orientation: kindIn(keys.orientation),
    ...lifeIn(values),
    manner: kindIn(keys.manner),
    species: wordsIn(values, "species"),
    values,
    ...noOutsider,
    work: wordsIn(values, "work"),
    note: keys.note ?? null,
    words: keys.words ?? null,
    tags: keys.tags ?? [],
    says: keys.says ?? source.document.head.says ?? [],
    certainty: keys.certainty ?? null,
    visibleTo: keys["visible-to"] ?? [],
    place: placeOf(source.document.text, source.document.locate(path, "key").start),
  };
}

function namesIn(values: readonly Value[]): Pick<Person, "name" | "names"> {
  const names = {
    birth: wordsIn(values, "birth-name"),
    lived: wordsIn(values, "lived-name"),
    alias: counted(values, "alias").map(({ is }) => is),
    initials: wordsIn(values, "initials"),
  };
  const name = wordsIn(values, "name") ?? names.lived ?? names.alias[0] ?? names.initials;
  return { name, names };
}

function lifeIn(
  values: readonly Value[],
): Pick<Person, "born" | "died" | "dead" | "cause" | "due" | "age"> {
  const first = (key: ValueKey): Value | null => values.find((value) => value.key === key) ?? null;
  const [died, age] = [first("died"), first("age")];
  return {
    born: first("born"),
    died,
    dead: deadBy(values),
    cause: wordsIn(values, "cause"),
    due: wordsIn(values, "due"),
    age: age === null ? null : { words: age.is, fact: age },
  };
}

/** Where versions disagree on whether somebody is dead, it is not known. */
function deadBy(values: readonly Value[]): Truth {
  const told = values.filter(({ key, level }) => key === "died" && isCounted(level));
  const dead = told.some(({ is }) => isDeath(is));
  const alive = told.some(({ answer }) => answer === "no");
  if (dead === alive) return "unknown";
  return dead ? "yes" : "no";
}

/** The first version that counts, of values that are words. */
function wordsIn(values: readonly Value[], key: ValueKey): string | null {
  return counted(values, key)[0]?.is ?? null;
}

function counted(values: readonly Value[], key: ValueKey): readonly Value[] {
  return values.filter(
    (value) => value.key === key && value.answer === "yes" && isCounted(value.level),
  );
}

interface KindVersion<Kind> {
  readonly is: Kind;
  readonly level?: Value["level"] | undefined;
}

/** The same of values that are kinds. */
function kindIn<Kind>(versions: readonly KindVersion<Kind>[] | undefined): Kind | null {
  return versions?.find(({ level }) => isCounted(level ?? "stated"))?.is ?? null;
}

function isCounted(level: Value["level"]): boolean {
  return level === "stated" || level === "implied";
}

/** `born` on a `children` line is the birth of each child of that line. */
function birthsUnderChildren(source: Source): ReadonlyMap<string, readonly Value[]> {
  const births = source.document.children.flatMap(({ path, keys }) => {
    const { born, says, level, certainty } = keys;
    if (born === undefined) return [];
    const version = { is: born, says, level, certainty, "visible-to": keys["visible-to"] };
    return childrenOn(keys).map((id) => {
      const value = valueAt(source, [...path, "born"], { key: "born", version, id });
      return [id, [value]] as const;
    });
  });
  return new Map(births);
}
