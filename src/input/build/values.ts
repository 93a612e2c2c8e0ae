import type { Answer, Path, Stretch } from "../../family/fact.ts";
import type { Value, ValueKey } from "../../family/value.ts";
import type { OutsiderKeys, PersonKeys } from "../document/document.ts";
import { mentioned } from "../document/mentioned.ts";
import { factAt, factDuring, type Saying, type Source } from "./facts.ts";

/** A value at length, as it is read: every value is a list of versions. */
interface Version extends Saying {
  readonly is: string;
}

type Keys = Omit<PersonKeys, "kind"> & Omit<OutsiderKeys, "kind">;

/** Where each of them stands below a person. */
// prettier-ignore
const places: readonly (readonly [ValueKey, (keys: Keys) => readonly Version[] | undefined, Path])[] = [
  ["name",        (keys) => keys.name,            ["name"]],
  ["birth-name",  (keys) => keys.names?.birth,    ["names", "birth"]],
  ["lived-name",  (keys) => keys.names?.lived,    ["names", "lived"]],
  ["alias",       (keys) => keys.names?.alias,    ["names", "alias"]],
  ["initials",    (keys) => keys.names?.initials, ["names", "initials"]],
  ["gender",      (keys) => keys.gender,          ["gender"]],
  ["assigned",    (keys) => keys.assigned,        ["assigned"]],
  ["orientation", (keys) => keys.orientation,     ["orientation"]],
  ["born",        (keys) => keys.born,            ["born"]],
  ["died",        (keys) => keys.died,            ["died"]],
  ["due",         (keys) => keys.due,             ["due"]],
  ["cause",       (keys) => keys.cause,           ["cause"]],
  ["manner",      (keys) => keys.manner,          ["manner"]],
  ["age",         (keys) => keys.age,             ["age"]],
  ["species",     (keys) => keys.species,         ["species"]],
  ["work",        (keys) => keys.work,            ["work"]],
  ["education",   (keys) => keys.education,       ["education"]],
  ["faith",       (keys) => keys.faith,           ["faith"]],
  ["culture",     (keys) => keys.culture,         ["culture"]],
  ["language",    (keys) => keys.language,        ["language"]],
  ["money",       (keys) => keys.money,           ["money"]],
  ["migration",   (keys) => keys.migration,       ["migration"]],
  ["strengths",   (keys) => keys.strengths,       ["strengths"]],
];

/** All that is told under the keys of somebody, version by version, in the order of this table. */
export function valuesOf(source: Source, path: Path, keys: Keys): readonly Value[] {
  const id = String(path[1]);
  return places.flatMap(([key, versions, place]) =>
    (versions(keys) ?? []).map((version, index) => {
      const here = [...path, ...place];
      const at = source.document.listed(here) ? [...here, index] : here;
      return valueAt(source, at, { key, version, id });
    }),
  );
}

interface Told {
  readonly key: ValueKey;
  readonly version: Version;
  /** Of whom. */
  readonly id: string;
}

/** One value as a fact: what belongs to a birth or a death has its moment, the rest its own time. */
export function valueAt(source: Source, path: Path, { key, version, id }: Told): Value {
  const saying = { answer: answerIn(version.is), ...version };
  const moment = moments[key];
  const fact =
    moment === undefined
      ? factAt(source, path, saying)
      : factDuring(source, path, saying, lifeTime(source, path, `${moment}:${id}`));
  return { ...fact, key, is: version.is };
}

const moments: Readonly<Partial<Record<ValueKey, "birth" | "death">>> = {
  born: "birth",
  due: "birth",
  age: "birth",
  died: "death",
  cause: "death",
  manner: "death",
};

function answerIn(words: string): Answer {
  const word = words.toLowerCase();
  return word === "no" || word === "unknown" || word === "not told" ? word : "yes";
}

function lifeTime({ document }: Source, path: Path, moment: string): Stretch {
  const written = document.timeOf(path);
  return {
    start: moment,
    end: moment,
    ended: "yes",
    written: { when: written?.words ?? null, from: null, until: null, lasting: null },
    names: written === null ? [] : [...new Set(mentioned(written))],
  };
}
