// One moment: a date, a line of the file, its start or end, a birth or death, somebody's age, now.
import { age } from "./age.ts";
import { date } from "./date.ts";
import type { MomentPhrase, Name } from "./phrase.ts";
import type { Parser, Reader } from "./reader.ts";
import { isId } from "./words.ts";

export const moment: Parser<MomentPhrase> = (reader) =>
  reader.firstOf<MomentPhrase>(now, date, life, edge, aged, line);

function now(reader: Reader): MomentPhrase | null {
  return reader.take("now") === null ? null : { kind: "now" };
}

/** `birth of berta`, `the birth of berta`. */
function life(reader: Reader): MomentPhrase | null {
  reader.take("the");
  const edge = reader.takeAll("birth of") ? "birth" : reader.takeAll("death of") ? "death" : null;
  const person = edge === null ? null : name(reader);
  return edge === null || person === null ? null : { kind: "life", edge, name: person };
}

/** `start of therapy`, `the end of the war`. */
function edge(reader: Reader): MomentPhrase | null {
  reader.take("the");
  const edge = reader.takeAll("start of") ? "start" : reader.takeAll("end of") ? "end" : null;
  if (edge === null) return null;
  reader.take("the");
  const told = name(reader);
  return told === null ? null : { kind: "edge", edge, name: told };
}

/** `when anna was 5`, `anna was a child`. */
function aged(reader: Reader): MomentPhrase | null {
  reader.take("when");
  const person = name(reader);
  const told = person === null || reader.take("was") === null ? null : age(reader);
  return person === null || told === null ? null : { kind: "aged", name: person, age: told };
}

/** `divorce`, `the divorce`. */
function line(reader: Reader): MomentPhrase | null {
  reader.take("the");
  const told = name(reader);
  return told === null ? null : { kind: "line", name: told };
}

function name(reader: Reader): Name | null {
  return reader.takeIf(({ text, start, end }) => (isId(text) ? { id: text, start, end } : null));
}
