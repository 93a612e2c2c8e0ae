import { placeOf } from "../../diagnostic/text-file.ts";
import type { Answer, Certainty, Fact, Level, Path, Stretch } from "../../family/fact.ts";
import type { Document } from "../document/document.ts";
import type { Clock } from "./clock.ts";

/** What a line, a phase or a longer value may say about itself. */
export interface Saying {
  readonly id?: string | undefined;
  readonly says?: readonly string[] | undefined;
  readonly level?: Level | undefined;
  readonly answer?: Answer | undefined;
  readonly certainty?: Certainty | undefined;
  readonly because?: Reason | undefined;
  readonly for?: readonly string[] | undefined;
  readonly words?: string | undefined;
  readonly note?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly "visible-to"?: readonly string[] | undefined;
  readonly "version-of"?: string | undefined;
}

/** A reason, and who states it if somebody else than who tells the rest. */
export interface Reason {
  readonly is: string;
  readonly says?: readonly string[] | undefined;
}

/** What every section is built from. */
export interface Source {
  readonly document: Document;
  readonly clock: Clock;
}

/** The fact that stands at a path. What a line says of itself holds for its phases too. */
export function factAt(source: Source, path: Path, saying: Saying, whole: Saying = {}): Fact {
  return {
    ...sayingAt(source, path, saying, whole),
    time: source.clock.stretchAt(path),
  };
}

/** The same for what has a time of its own making. */
export function factDuring(source: Source, path: Path, saying: Saying, time: Stretch): Fact {
  return { ...sayingAt(source, path, saying, {}), time };
}

/** Most lines say little of themselves: what they do not say is one list for all of them. */
const nothing: readonly never[] = [];

function sayingAt(
  { document }: Source,
  path: Path,
  saying: Saying,
  whole: Saying,
): Omit<Fact, "time"> {
  const because = saying.because ?? whole.because;
  const part = typeof path[path.length - 1] === "string" ? "key" : "value";
  return {
    path,
    at: placeOf(document.text, document.locate(path, part).start),
    id: saying.id ?? null,
    says: saying.says ?? whole.says ?? document.head.says ?? nothing,
    level: saying.level ?? whole.level ?? "stated",
    answer: saying.answer ?? whole.answer ?? "yes",
    certainty: saying.certainty ?? whole.certainty ?? null,
    because: because?.is ?? null,
    becauseSays: because?.says ?? nothing,
    sake: saying.for ?? whole.for ?? nothing,
    words: saying.words ?? null,
    note: saying.note ?? null,
    tags: saying.tags ?? nothing,
    visibleTo: saying["visible-to"] ?? whole["visible-to"] ?? nothing,
    own: document.ownAt(path),
    versionOf: saying["version-of"] ?? null,
  };
}
