import { type EventKind, events } from "../../catalogue/events.ts";
import type { Status } from "../../catalogue/statuses.ts";
import { type UnionKind, unions } from "../../catalogue/unions.ts";
import type { Answer, Level, Path } from "../../family/fact.ts";
import { type Seat, seatsOn } from "./seats.ts";
import { childrenOn } from "../document/children-on.ts";
import type { BondKeys, Document, Line, PhaseKeys } from "../document/document.ts";

/** The time of one line or phase: what it says of when, and what stands around it. */
export interface Spell {
  readonly path: Path;
  /** Whether it lasts, or is one moment. */
  readonly lasts: boolean;
  /** Whether `when` tells its beginning: a wedding is named by its day, a tie is not. */
  readonly begins: boolean;
  /** Those on the line, who must have been born before it began. */
  readonly who: readonly string[];
  /** The line whose phase this is. */
  readonly within: Path | null;
  /** The phase above. */
  readonly previous: Path | null;
  /** The phase whose beginning ends this one, unless an end is told. */
  readonly closedBy: Path | null;
  /** Whether it is the parting of a couple. */
  readonly parting: boolean;
  /** General and supposed lines, and what is known not to be, say nothing of people's times. */
  readonly counted: boolean;
}

/** The time of every line and phase of the file. */
export function spellsOf(document: Document): readonly Spell[] {
  return [
    ...document.children.map(({ path, keys }) => line(path, keys, childrenOn(keys))),
    ...[...document.unions, ...document.ties].flatMap(bond),
    ...document.roles.flatMap((each) => held(document, each)),
    ...[...document.conditions, ...document.functioning].flatMap((each) => held(document, each)),
    ...document.events.map(({ path, keys }) => ({
      ...line(path, keys, [...(keys.who ?? []), ...(keys.with ?? [])]),
      lasts: events[keys.event].lasts,
    })),
    ...document.households.map(({ path, keys }) => line(path, keys, keys.household)),
    ...document.triangles.map(({ path, keys }) => line(path, keys, keys.triangle)),
    ...document.coalitions.map(({ path, keys }) =>
      line(path, keys, [...keys.coalition, ...keys.against]),
    ),
    ...[...document.findings, ...document.patterns].map(({ path, keys }) => line(path, keys, [])),
    ...ownersOfTimes(document).map((path) => line(path, {}, [String(path[1])])),
    ...document.asked.map(({ path, keys }) => line(path, { level: keys.level }, [])),
    ...[...document.notes, ...document.questions].map(({ path, keys }) => line(path, keys, [])),
  ];
}

/** Values of people that say since when, until when or how long they held. */
function ownersOfTimes({ times }: Document): readonly Path[] {
  const owners = times
    .filter(({ key }) => key === "when" || key === "from" || key === "until" || key === "lasting")
    .filter(({ path }) => sections.includes(String(path[0])))
    .map(({ path }) => path.slice(0, -1));
  return [...new Map(owners.map((path) => [path.join("/"), path])).values()];
}

const sections = ["people", "helpers", "groups", "places"];

interface Standing {
  readonly level?: Level | undefined;
  readonly answer?: Answer | undefined;
}

function line(path: Path, { level, answer }: Standing, who: readonly string[]): Spell {
  const counted = level !== "general" && level !== "hypothesis" && (answer ?? "yes") === "yes";
  return {
    path,
    lasts: true,
    begins: false,
    who,
    within: null,
    previous: null,
    closedBy: null,
    parting: false,
    counted,
  };
}

interface Course extends Standing {
  readonly id?: string | undefined;
  readonly status?: Status | undefined;
  readonly event?: EventKind | undefined;
}

interface Held extends Standing {
  readonly id?: string | undefined;
  readonly who: readonly string[];
  readonly toward?: readonly string[] | undefined;
  readonly phases?: readonly Course[] | undefined;
}

/**
 * What each of several has, has in a time of their own; the line as a whole has one only where other
 * lines point at it.
 */
function held(document: Document, { path, keys }: Line<Held>): readonly Spell[] {
  const seats = seatsOn(document, path, keys);
  const phases = keys.phases ?? [];
  const isNamed = [keys, ...phases].some(({ id }) => id !== undefined);
  const whole: readonly Seat[] =
    seats.length > 1 && isNamed ? [{ who: "", toward: null, path }] : [];
  return [...whole, ...seats].flatMap((seat) => {
    const who = [seat.who, seat.toward ?? ""].filter((id) => id !== "");
    return [line(seat.path, keys, who), ...course(seat.path, keys, phases, who)];
  });
}

/** The phases of a condition: each has a status, so each ends with the next; but for turning points. */
function course(
  path: Path,
  whole: Standing,
  phases: readonly Course[],
  who: readonly string[],
): readonly Spell[] {
  return phases.map((phase, index) => {
    const next = phases.findIndex((later, i) => i > index && !turns(later));
    return {
      ...line([...path, "phases", index], { ...whole, ...phase }, who),
      lasts: !turns(phase) || (phase.event !== undefined && events[phase.event].lasts),
      within: path,
      previous: index === 0 ? null : [...path, "phases", index - 1],
      closedBy: turns(phase) || next < 0 ? null : [...path, "phases", next],
    };
  });
}

/** Whether a phase is nothing but something that happened. */
function turns({ event, status }: Course): boolean {
  return event !== undefined && status === undefined;
}

function bond({ path, keys }: Line<BondKeys>): readonly Spell[] {
  const phases = keys.phases ?? [];
  const whole = line(path, keys, keys.between);
  if (phases.length === 0) return [{ ...whole, ...lasting(keys), parting: parts(keys) }];
  const closers = closersOf(phases);
  return [
    whole,
    ...phases.map((phase, index) => {
      const closer = closers[index] ?? null;
      return {
        ...line([...path, "phases", index], { ...keys, ...phase }, keys.between),
        ...lasting(phase),
        parting: parts(phase),
        within: path,
        previous: index === 0 ? null : [...path, "phases", index - 1],
        closedBy: closer === null ? null : [...path, "phases", closer],
      };
    }),
  ];
}

/** A tie lasts, and so does what is felt; states of a couple and turning points as the catalogue says. */
function lasting({
  tie,
  union,
  event,
  feels,
  boundary,
}: Partial<PhaseKeys>): Pick<Spell, "lasts" | "begins"> {
  if (tie !== undefined) return { lasts: true, begins: false };
  if (union !== undefined) return { lasts: unions[union].does === "begins", begins: true };
  if (event !== undefined) return { lasts: events[event].lasts, begins: false };
  return { lasts: feels !== undefined || boundary !== undefined, begins: false };
}

/** For each phase the index of the next that ends it, if any. */
function closersOf(phases: readonly PhaseKeys[]): readonly (number | null)[] {
  const next = new Map<Ground, number>();
  const closers = phases.map((_, fromEnd): number | null => {
    const index = phases.length - 1 - fromEnd;
    const phase = phases[index] ?? {};
    const closer = Math.min(...endsWith(phase).map((ground) => next.get(ground) ?? Infinity));
    for (const ground of ["tie", "union", "boundary", "feels"] as const)
      if (phase[ground] !== undefined) next.set(ground, index);
    if (parts(phase)) next.set("parting", index);
    return Number.isFinite(closer) ? closer : null;
  });
  return closers.reverse();
}

type Ground = "tie" | "union" | "boundary" | "feels" | "parting";

/** With the beginning of what a phase ends, by its first key: tie, union, boundary, feels. */
function endsWith(phase: PhaseKeys): readonly Ground[] {
  if (phase.tie !== undefined) return ["tie", "parting"];
  if (phase.union !== undefined) return ["union"];
  if (phase.boundary !== undefined) return ["boundary", "tie"];
  return phase.feels === undefined ? [] : ["feels", "tie"];
}

function parts({ union }: Partial<PhaseKeys>): boolean {
  return union !== undefined && partings.includes(union);
}

/** States that end a couple, and with it whatever lay between the two. */
const partings: readonly UnionKind[] = ["ended", "divorced", "redivorced", "annulled", "widowed"];
