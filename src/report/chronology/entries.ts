import { conditions } from "../../catalogue/conditions.ts";
import { beings } from "../../catalogue/beings.ts";
import { events } from "../../catalogue/events.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import { drawable } from "../../drawing/drawable.ts";
import { roleLabels } from "../../drawing/wording/role-labels.ts";
import { rolesToward } from "../../drawing/wording/roles-toward.ts";
import type { Fact } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import type { Bond, Condition, FamilyEvent, Phase } from "../../family/statements.ts";
import { phaseWords, shortWords } from "../pack/phase-words.ts";
import type { Moment } from "../../family/time/timeline.ts";
import type { Entry, EntryKind } from "./entry.ts";
import { eventWords } from "./event-words.ts";
import { seatsTold } from "./seats-told.ts";
import type { Seat } from "./seats-told.ts";

/** An entry before it is known where it stands. */
interface Told extends Omit<Entry, "stands" | "isHeld"> {
  /** Whether `when` tells its beginning: a wedding is named by its day, a tie is not. */
  readonly begins?: boolean;
}

/** Everything of a family that is told to have happened or begun, in the order of the file. */
export function entriesOf(family: Family): readonly Entry[] {
  const told: readonly Told[] = [
    ...lives(family),
    ...family.bonds.filter(drawable).flatMap((bond) => bondEntries(family, bond)),
    ...seatsTold(family.roles.filter(drawable)).map((seat) => seatEntry(family, seat)),
    ...family.conditions.filter(drawable).flatMap(conditionEntries),
    ...family.events.map((event) => eventEntry(family, event)),
    ...family.households.map((home) => ({
      ...{ fact: home, who: home.members, what: "live together", kind: "household" as const },
      ...{ course: keyOf(home), lasts: true, tone: null, toward: [], short: "live together" },
    })),
  ];
  const shown = told.filter(({ fact }) => drawable(fact));
  const lines = new Map(shown.map(({ fact }) => [fact.id ?? "", fact]));
  return shown.map((one) => {
    const { begins = false, ...entry } = one;
    const stands = begins ? one.fact.time.start : standsAt(family, one, lines);
    return { ...entry, stands, isHeld: !begins && stands === one.fact.time.start && isHeld(one) };
  });
}

function isHeld({ lasts, fact: { time } }: Told): boolean {
  const { when, from, until, lasting } = time.written;
  return lasts && when !== null && from === null && until === null && lasting === null;
}

/** What holds "the caring years" stands where these begin, though it may have begun before. */
function standsAt(
  { timeline }: Family,
  { fact: { time }, lasts }: Told,
  lines: ReadonlyMap<string, Fact>,
): Moment {
  const { start, end, written, names } = time;
  if (!lasts || written.when === null || written.from !== null) return start;
  const through = names
    .flatMap((id) => lines.get(id)?.time ?? [])
    .find(
      (other) =>
        timeline.between(start, other.start).least >= 0 &&
        timeline.between(other.end, end).least >= 0,
    );
  return through?.start ?? start;
}

function lives(family: Family): readonly Told[] {
  const once = { course: null, lasts: false, tone: null, toward: [] };
  return [...family.people.values()].flatMap(({ id, being, born, died, cause }) => [
    ...(born === null || !beings[being].counted
      ? []
      : [{ ...once, fact: born, who: [id], what: "born", short: "", kind: "birth" as const }]),
    ...(died === null
      ? []
      : [
          {
            ...{ ...once, fact: died, who: [id], kind: "loss" as const },
            what: cause === null ? beings[being].ended : `${beings[being].ended}: ${cause}`,
            short: cause ?? "",
          },
        ]),
  ]);
}

function bondEntries(family: Family, { between, phases, path, section }: Bond): readonly Told[] {
  return phases.filter(drawable).map((phase) => ({
    ...{ fact: phase, who: between, course: path.join("/"), toward: [] },
    kind: section === "unions" ? ("couple" as const) : ("tie" as const),
    what: phaseWords(family, { ...phase, time: untold(phase) }, between),
    short: shortWords(family, phase, between),
    begins: phase.union !== null && phase.tie === null,
    lasts: phase.union === null || unions[phase.union].does === "begins" || phase.tie !== null,
    tone: phase.tie === null ? null : ties[phase.tie].tone,
  }));
}

/** The table has a column of its own for the time. */
function untold({ time }: Phase): Phase["time"] {
  return { ...time, written: { when: null, from: null, until: null, lasting: null } };
}

function seatEntry(family: Family, { role, kinds, toward }: Seat): Told {
  const short = roleLabels(family, kinds).join(", ");
  return {
    ...{ fact: role, who: [role.who], what: rolesToward(family, kinds, toward), short, toward },
    ...{ kind: "role", course: keyOf(role), lasts: true, tone: null },
  };
}

function conditionEntries({ who, kind, phases, path }: Condition): readonly Told[] {
  return phases.map((phase) => ({
    ...{ fact: phase, who: [who], kind: "symptom" as const, course: path.join("/") },
    what: `${conditions[kind].label} ${statuses[phase.status].label}`.trim(),
    short: `${conditions[kind].label} ${statuses[phase.status].label}`.trim(),
    ...{ lasts: true, tone: null, toward: [] },
  }));
}

function eventEntry(family: Family, event: FamilyEvent): Told {
  const { lasts } = events[event.kind];
  const short = eventWords(family, event);
  const note = event.note === null ? "" : `${short.includes(":") ? ";" : ":"} ${event.note}`;
  return {
    ...{ fact: event, who: event.who, what: `${short}${note}`, short, lasts, tone: null },
    ...{ kind: kindOf(event), course: lasts ? keyOf(event) : null, toward: [] },
  };
}

function kindOf({ kind, who }: FamilyEvent): EntryKind {
  const { group } = events[kind];
  if (who.length === 0 || group === "public") return "public";
  if (group === "loss") return "loss";
  if (group === "move" || group === "migration" || group === "launching") return "move";
  if (group === "help") return "help";
  return group === "health" ? "symptom" : "event";
}

function keyOf({ path }: Fact): string {
  return path.join("/");
}
