// Families with many times in them, all true of one hidden history, so that they can all hold.
import { dateOf } from "../../../src/family/time/calendar.ts";

type Chance = () => number;

/** Chance that is the same every day (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const year = 365.25;
const monthNames = "January,February,March,April,May,June,July,August,September,October".split(",");

interface Lines {
  readonly people: readonly string[];
  readonly events: readonly string[];
}

interface Happened {
  readonly name: string;
  readonly day: number;
}

/** One time a person and the rest of the statements as events, each told in one phrase. */
export function timedFamily(people: number, statements: number, chance: Chance): Lines {
  const births: Happened[] = [];
  const events: Happened[] = [];
  const bornLines = Array.from({ length: people }, (_, i) => {
    const name = `p${i}`;
    const day = Math.floor((-70 + (100 * i) / people + 3 * chance()) * year);
    const line = `  ${name}: { born: ${bornWords(day, births, chance)} }`;
    births.push({ name, day });
    return line;
  });
  const eventLines = Array.from({ length: statements - people }, (_, i) => {
    const who = pick(births, chance) ?? { name: "p0", day: 0 };
    const name = `e${i}`;
    const day = who.day + Math.floor((2 + 60 * chance()) * year);
    const told = eventWords({ name, day }, { who, events }, chance);
    events.push({ name, day });
    return `  - { id: ${name}, who: ${who.name}, event: told, when: ${told} }`;
  });
  return { people: bornLines, events: eventLines };
}

function bornWords(day: number, births: readonly Happened[], chance: Chance): string {
  const elder = pick(births, chance);
  const age = elder === undefined ? 0 : Math.floor((day - elder.day) / year - 0.001);
  if (elder !== undefined && age > 12 && chance() < 0.5) return `when ${elder.name} was ${age}`;
  return chance() < 0.5 ? `${dateOf(day).year}` : `about ${dateOf(day).year + 1}`;
}

function eventWords(
  { day }: Happened,
  { who, events }: { readonly who: Happened; readonly events: readonly Happened[] },
  chance: Chance,
): string {
  const other = pick(events, chance);
  const kind = Math.floor(chance() * 6);
  const { year: yearOf, month } = dateOf(day);
  const monthName = monthNames[month - 1];
  if (other === undefined || kind === 0) return `${yearOf}`;
  if (kind === 1) return `about ${yearOf - 1}`;
  if (kind === 2 && monthName !== undefined) return `${monthName} ${yearOf}`;
  if (kind === 3) return `when ${who.name} was ${Math.floor((day - who.day) / year - 0.001)}`;
  return relativeWords(day, other);
}

function relativeWords(day: number, other: Happened): string {
  const [days, side] = day > other.day ? [day - other.day, "after"] : [other.day - day, "before"];
  const years = Math.round(days / year);
  if (days >= 14 && days <= 56) return `a few weeks ${side} ${other.name}`;
  if (years >= 2 && Math.abs(days / year - years) < 0.4)
    return `${years} years ${side} ${other.name}`;
  if (years >= 2) return `at least ${years - 1} years ${side} ${other.name}`;
  return days === 0 ? `about ${other.name}` : `${side} ${other.name}`;
}

function pick<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[Math.floor(chance() * items.length)];
}

/** Lines in any order. */
export function shuffled<T>(items: readonly T[], chance: Chance): readonly T[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The file. */
export function timedFile({ people, events }: Lines): string {
  return ["genogram: 1", "people:", ...people, "events:", ...events, ""].join("\n");
}
