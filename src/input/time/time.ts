// A whole time: a moment with `before`, `after`, `about` …, an offset from one, or a blank.
import { age } from "./age.ts";
import { duration, offset } from "./duration.ts";
import { moment } from "./moment.ts";
import type { Blank, Phrase } from "./phrase.ts";
import type { Parser, Reader } from "./reader.ts";

export const time: Parser<Phrase> = (reader) => {
  const first = one(reader);
  if (first === null) return null;
  const either = [first];
  for (let more = other(reader); more !== null; more = other(reader)) either.push(more);
  return either.length === 1 ? first : { kind: "or", either };
};

export const blank: Parser<{ readonly kind: "blank"; readonly answer: Blank }> = (reader) => {
  if (reader.takeAll("not told")) return { kind: "blank", answer: "not told" };
  const word = reader.take("yes", "no", "unknown")?.text;
  if (word !== "yes" && word !== "no" && word !== "unknown") return null;
  return { kind: "blank", answer: word };
};

function one(reader: Reader): Phrase | null {
  return reader.firstOf<Phrase>(blank, ageOfWho, later, between, far, sided, bare);
}

function other(reader: Reader): Phrase | null {
  return reader.firstOf((inner) => (inner.take("or") === null ? null : one(inner)));
}

function ageOfWho(reader: Reader): Phrase | null {
  const told = reader.take("age") === null ? null : age(reader);
  return told === null ? null : { kind: "age", age: told };
}

/** `later`, `a few weeks later`. */
function later(reader: Reader): Phrase | null {
  const width = reader.firstOf(duration);
  return reader.take("later") === null ? null : { kind: "later", width };
}

function between(reader: Reader): Phrase | null {
  const first = reader.take("between") === null ? null : moment(reader);
  const last = first === null || reader.take("and") === null ? null : moment(reader);
  return first === null || last === null ? null : { kind: "between", first, last };
}

/** `a year after divorce`. */
function far(reader: Reader): Phrase | null {
  const width = offset(reader);
  const side = width === null ? undefined : reader.take("before", "after")?.text;
  if (width === null || (side !== "before" && side !== "after")) return null;
  const told = moment(reader);
  return told === null ? null : { kind: "offset", width, side, moment: told };
}

/** `about divorce`, `before 1978`. */
function sided(reader: Reader): Phrase | null {
  for (const kind of ["about", "before", "after", "by", "during"] as const) {
    if (reader.take(kind) === null) continue;
    const told = moment(reader);
    return told === null ? null : { kind, moment: told };
  }
  return null;
}

function bare(reader: Reader): Phrase | null {
  const told = moment(reader);
  return told === null ? null : { kind: "at", moment: told };
}
