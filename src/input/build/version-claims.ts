import type { Person } from "../../family/person.ts";
import type { Value } from "../../family/value.ts";
import type { TimeWritten } from "../document/times.ts";
import type { Phrase } from "../time/phrase.ts";
import type { Target } from "../time/scope.ts";
import type { Claim } from "./claims.ts";
import type { Source } from "./facts.ts";
import { phraseClaim } from "./time-claims.ts";

interface Told {
  readonly key: "born" | "died" | "age";
  readonly target: Target;
}

/**
 * What is told of a birth, a death or an age. Of several versions none wins: no more follows than
 * all of them allow. What is doubted, supposed or said in general bounds nobody's life. The age of the
 * dead is that at death, where it is not told of another time.
 */
export function versionClaims(
  source: Source,
  person: Person,
  { key, target }: Told,
): readonly Claim[] {
  const versions = person.values.filter((value) => value.key === key && isCounted(value));
  if (versions.every(({ certainty }) => certainty === "doubtful")) return [];
  const isAtDeath = key === "age" && person.dead === "yes";
  const read = (phrase: Phrase): Phrase => (isAtDeath ? atDeath(phrase, person.id) : phrase);
  const times = versions.flatMap((value) => timeIn(source, value));
  const [first] = times;
  if (first === undefined) return [];
  const { path } = first.value;
  const owner = path[0] === "children" ? path.slice(0, -1) : path.slice(0, 2);
  const phrase = anyOf(times.map((time) => read(time.phrase)));
  const loose = () => anyOf(times.map((time) => read(time.loose())));
  return [phraseClaim(source, { phrase, loose, path: first.path, owner }, target)];
}

function atDeath(phrase: Phrase, id: string): Phrase {
  if (phrase.kind !== "told-age" || phrase.at !== null) return phrase;
  const name = { id, start: 0, end: 0 };
  return { ...phrase, at: { kind: "life", edge: "death", name } };
}

function isCounted({ level, answer }: Value): boolean {
  return level !== "hypothesis" && level !== "general" && answer === "yes";
}

interface Time {
  readonly value: Value;
  readonly path: TimeWritten["path"];
  readonly phrase: Phrase;
  readonly loose: () => Phrase;
}

function timeIn({ document }: Source, value: Value): readonly Time[] {
  const written = document.timeOf(value.path);
  if (written === null || written.key === "lasting") return [];
  const { phrase, loose, path } = written;
  if ("mistake" in phrase || phrase.kind === "blank") return [];
  return [{ value, path, phrase, loose }];
}

/** No more than all of them allow. */
function anyOf(phrases: readonly Phrase[]): Phrase {
  const [only, ...others] = phrases;
  if (only !== undefined && others.length === 0) return only;
  return { kind: "or", either: phrases.flatMap(either) };
}

function either(phrase: Phrase): readonly Phrase[] {
  return phrase.kind === "or" ? phrase.either : [phrase];
}
