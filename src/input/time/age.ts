// Ages as people tell them: 5, about 5, 12 or 13, in her mid-teens, a child.
import type { Age } from "./phrase.ts";
import type { Parser, Reader } from "./reader.ts";
import { stages, widths } from "./widths.ts";

export const age: Parser<Age> = (reader) =>
  reader.firstOf(about, limit, between, oneOrTwo, band, stage);

const years: Parser<number> = (reader) =>
  reader.takeIf((word) => (/^\d{1,3}$/.test(word.text) ? Number(word.text) : null));

function about(reader: Reader): Age | null {
  const told = reader.take("about") === null ? null : oneOrTwo(reader);
  return told === null ? null : aboutAge(told);
}

/** The same age, told with `about`. */
export function aboutAge(told: Age): Age {
  const wide = widths.aboutAge(told.from);
  return { from: Math.max(0, told.from - wide), below: told.below + wide };
}

function limit(reader: Reader): Age | null {
  const side = reader.take("under", "over");
  const told = side === null ? null : years(reader);
  if (side === null || told === null) return null;
  return side.text === "under" ? { from: 0, below: told } : { from: told, below: Infinity };
}

function between(reader: Reader): Age | null {
  const from = reader.take("between") === null ? null : years(reader);
  const to = from === null || reader.take("and") === null ? null : years(reader);
  return from === null || to === null ? null : hull(from, to);
}

function oneOrTwo(reader: Reader): Age | null {
  const first = years(reader);
  if (first === null) return null;
  const second = reader.firstOf(otherYears);
  return hull(first, second ?? first);
}

/** `12 or 13`, but not `5 or 7 weeks after …`: there the unit belongs to another time. */
function otherYears(reader: Reader): number | null {
  const other = reader.take("or") === null ? null : years(reader);
  const counts = reader.firstOf(() =>
    reader.take("day", "days", "week", "weeks", "month", "months", "year", "years", "to"),
  );
  return counts === null ? other : null;
}

function hull(a: number, b: number): Age {
  return { from: Math.min(a, b), below: Math.max(a, b) + 1 };
}

/** `in her mid-teens`, `late teens`, `30s`. */
function band(reader: Reader): Age | null {
  if (reader.take("in") !== null && reader.take("her", "his", "their") === null) return null;
  const part = reader.take("early", "mid", "mid-", "late")?.text;
  return reader.takeIf((word) => {
    const match = /^(?:(early|mid|late)-)?(teens|[2-9]0s)$/.exec(word.text);
    if (match?.[2] === undefined) return null;
    return bandOf(part?.replace("-", "") ?? match[1], match[2]);
  });
}

function bandOf(part: string | undefined, ten: string): Age {
  const named = part === "early" || part === "mid" || part === "late" ? part : null;
  if (ten === "teens") {
    const [from, below] = widths.teens[named ?? "all"];
    return { from, below };
  }
  const [from, below] = named === null ? [0, 10] : widths.tenYears[named];
  return { from: Number.parseInt(ten) + from, below: Number.parseInt(ten) + below };
}

function stage(reader: Reader): Age | null {
  for (const [words, told] of Object.entries(stages)) if (reader.takeAll(words)) return told;
  return null;
}
