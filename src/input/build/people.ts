import { placeOf } from "../../diagnostic/text-file.ts";
import type { Answer, Fact, Path, Stretch } from "../../family/fact.ts";
import type { Person } from "../../family/person.ts";
import type { Truth } from "../../family/truth.ts";
import type { Line, OutsiderKeys, PersonKeys } from "../document/document.ts";
import { mentioned } from "../document/times.ts";
import { isDeath } from "./death.ts";
import { factDuring, type Saying, type Source } from "./facts.ts";

type Keys = Omit<PersonKeys, "kind"> & Omit<OutsiderKeys, "kind">;

/** Everybody of the file, by id, in its order: people, helpers, groups, places. */
export function peopleOf(source: Source): ReadonlyMap<string, Person> {
  const { people, helpers, groups, places } = source.document;
  const born = birthsUnderChildren(source);
  const all = [
    ...people.map((line) => somebody(source, line, "person")),
    ...helpers.map((line) => somebody(source, line, "helper")),
    ...groups.map((line) => somebody(source, line, "group")),
    ...places.map((line) => somebody(source, line, "place")),
  ];
  return new Map(
    all.map((person) => [
      person.id,
      { ...person, born: person.born ?? born.get(person.id) ?? null },
    ]),
  );
}

function somebody(
  source: Source,
  { path, keys: written }: Line<PersonKeys | OutsiderKeys>,
  kind: Person["kind"],
): Person {
  const keys: Keys = written;
  const { document } = source;
  const id = String(path[1]);
  const died = lifeFact(source, [...path, "died"], keys.died, `death:${id}`);
  return {
    id,
    kind,
    name: keys.name ?? null,
    gender: keys.gender ?? "unknown",
    born: lifeFact(source, [...path, "born"], keys.born, `birth:${id}`),
    died,
    dead: deadBy(keys.died?.is ?? null),
    cause: keys.cause ?? null,
    age: ageOf(source, [...path, "age"], keys.age, `birth:${id}`),
    sort: kind === "person" ? null : (written.kind ?? null),
    of: keys.of?.[0] ?? null,
    where: keys.at ?? null,
    partOf: keys["part-of"] ?? null,
    howMany: keys["how-many"] ?? null,
    members: keys.members ?? [],
    work: keys.work ?? null,
    note: keys.note ?? null,
    place: placeOf(document.text, document.locate(path, "key").start),
  };
}

function deadBy(words: string | null): Truth {
  if (words?.toLowerCase() === "no") return "no";
  return words !== null && isDeath(words) ? "yes" : "unknown";
}

type Long = Saying & { readonly is: string };

function ageOf(source: Source, path: Path, value: Long | undefined, moment: string): Person["age"] {
  const fact = lifeFact(source, path, value, moment);
  return fact === null || value === undefined ? null : { words: value.is, fact };
}

/** A birth, a death or an age told: a fact at one moment. */
function lifeFact(
  source: Source,
  path: Path,
  value: Long | undefined,
  moment: string,
): Fact | null {
  if (value === undefined) return null;
  return factDuring(
    source,
    path,
    { answer: answerIn(value.is), ...value },
    lifeTime(source, path, moment),
  );
}

function answerIn(words: string): Answer {
  const word = words.toLowerCase();
  return word === "no" || word === "unknown" || word === "not told" ? word : "yes";
}

function lifeTime({ document }: Source, path: Path, moment: string): Stretch {
  const key = path[path.length - 1];
  const written =
    key === "born" || key === "died" || key === "age"
      ? document.timeAt(path.slice(0, -1), key)
      : null;
  return {
    start: moment,
    end: moment,
    ended: "yes",
    written: { when: written?.words ?? null, from: null, until: null, lasting: null },
    names: written === null ? [] : [...new Set(mentioned(written))],
  };
}

/** `born` on a `children` line is the birth of each child of that line. */
function birthsUnderChildren(source: Source): ReadonlyMap<string, Fact> {
  const births = source.document.children.flatMap(({ path, keys }) => {
    const { born } = keys;
    if (born === undefined) return [];
    const says = { is: born, says: keys.says, level: keys.level };
    return (keys.child ?? []).flatMap((child) => {
      const fact = lifeFact(source, [...path, "born"], says, `birth:${child}`);
      return fact === null ? [] : [[child, fact] as const];
    });
  });
  return new Map(births);
}
