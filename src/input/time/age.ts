// Ages as people tell them: 5, about 5, 12 or 13, in her mid-teens, a child.
import { monthNamed } from "./months.ts";
import type { Age } from "./phrase.ts";
import type { Parser, Reader } from "./reader.ts";
import { stages } from "./stages.ts";
import type { Range, Widths } from "./widths.ts";

export const age: Parser<Age> = (reader) =>
  reader.firstOf(about, limit, between, oneOrTwo, band, stage);

const years: Parser<number> = (reader) =>
  reader.takeIf((word) => (/^\d{1,3}$/.test(word.text) ? Number(word.text) : null));

function about(reader: Reader): Age | null {
  const told = reader.take("about") === null ? null : oneOrTwo(reader);
  return told === null ? null : aboutAge(told, reader.widths);
}

/** The same age, told with `about`. */
export function aboutAge(told: Age, widths: Widths): Age {
  const wide = widths.amount(told.from < 20 ? "about-age" : "about-adult-age");
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

/** `12 or 13`, but not `5 or 7 weeks after …`, `5 or 7 March 1978`: there it begins another time. */
function otherYears(reader: Reader): number | null {
  const other = reader.take("or") === null ? null : years(reader);
  const isOther = reader.firstOf(() =>
    reader.takeIf(({ text }) => (counted.has(text) ? true : monthNamed(text))),
  );
  return isOther === null ? other : null;
}

const counted: ReadonlySet<string> = new Set(
  "day days week weeks month months year years to".split(" "),
);

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
    return bandOf(partNamed(part?.replace("-", "") ?? match[1]), match[2], reader.widths);
  });
}

type Part = "early" | "mid" | "late";

function partNamed(word: string | undefined): Part | null {
  return word === "early" || word === "mid" || word === "late" ? word : null;
}

function bandOf(part: Part | null, ten: string, widths: Widths): Age {
  if (ten === "teens") return fromTo(part === null ? [13, 19] : widths.range(`${part}-teens`));
  const [first, last] = part === null ? [0, 9] : widths.range(part);
  const years = Number.parseInt(ten);
  return fromTo([years + first, years + last]);
}

/** From the first birthday of an age to the last of another. */
function fromTo([first, last]: Range): Age {
  return { from: Math.max(0, first), below: last + 1 };
}

function stage(reader: Reader): Age | null {
  for (const [words, name] of Object.entries(stages))
    if (reader.takeAll(words)) return fromTo(reader.widths.range(name));
  return null;
}
