import { events } from "../../catalogue/events.ts";
import { roles } from "../../catalogue/roles.ts";
import type { Fact } from "../../family/fact.ts";
import type { Role } from "../../family/statements.ts";
import type { Moment } from "../../family/time/timeline.ts";
import type { Truth } from "../../family/truth.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** A reversed seat toward a parent that is told to have ended. */
export interface EndedSeat {
  readonly child: string;
  readonly parent: string;
  /** All words for the seat that end with it. Never empty. */
  readonly roles: readonly [Role, ...Role[]];
  /** Periods whose end is the end of the seat. */
  readonly periods: readonly Fact[];
  readonly end: Moment;
  /** Whether it certainly ended while both lived, and no other such seat is open. */
  readonly certain: boolean;
}

/** One for each child, parent and change. */
export function endedSeats(study: Study): readonly EndedSeat[] {
  return study
    .kinIn("roles")
    .flatMap((child) =>
      study.kin.parentsOf(child).flatMap((parent) => ofPair(study, child, parent)),
    );
}

function ofPair(study: Study, child: string, parent: string): EndedSeat[] {
  const held = study
    .about(child)
    .roles.filter((role) => counted(role) && role.who === child && role.toward === parent);
  const ended = held.filter((role) => isReversal(role) && endsAsTold(study, role));
  const open = held.filter((role) => isReversal(role) && !ended.includes(role));
  return groups(study, ended).flatMap((group) => {
    const [first] = group;
    const alive = bothAlive(study, first);
    const still = open.map((role) => heldAfter(study, role, first.time.end));
    if (alive === "no" || still.includes("yes")) return [];
    const others = held.filter((role) => !isReversal(role) && sameEnd(study, role, first));
    const all: EndedSeat["roles"] = [first, ...group.slice(1), ...others];
    const certain = alive === "yes" && !still.includes("unknown");
    const periods = [...new Set(all.flatMap((role) => periodsOf(study, role)))];
    const end = periodsOf(study, first)[0]?.time.end ?? first.time.end;
    return [{ child, parent, roles: all, periods, end, certain }];
  });
}

function isReversal(role: Role): boolean {
  return role.kinds.some((kind) => roles[kind].family === "reversal");
}

/** An end is told by `until`, by how long it lasted, or by a period that ended. */
function endsAsTold(study: Study, role: Role): boolean {
  const { ended, written } = role.time;
  if (ended !== "yes" || written.lasting === "all life") return false;
  return written.until !== null || written.lasting !== null || periodsOf(study, role).length > 0;
}

function periodsOf(study: Study, role: Role): readonly Fact[] {
  const { when } = role.time.written;
  return study
    .linesNamed(when === null ? [] : [when])
    .filter(
      (line) =>
        "toward" in line && events[line.kind].lasts && counted(line) && line.time.ended === "yes",
    );
}

/** Roles whose ends are not certainly different: one change. */
function groups(study: Study, ended: readonly Role[]): (readonly [Role, ...Role[]])[] {
  const found: [Role, ...Role[]][] = [];
  for (const role of ended) {
    const near = found.find((group) => group.every((other) => mayEndTogether(study, role, other)));
    if (near === undefined) found.push([role]);
    else near.push(role);
  }
  return found;
}

function mayEndTogether(study: Study, a: Role, b: Role): boolean {
  const { before } = study.family.timeline;
  return before(a.time.end, b.time.end) !== "yes" && before(b.time.end, a.time.end) !== "yes";
}

function sameEnd(study: Study, a: Role, b: Role): boolean {
  if (periodsOf(study, a).some((period) => periodsOf(study, b).includes(period))) return true;
  const gap = study.family.timeline.between(a.time.end, b.time.end);
  return gap.least === 0 && gap.most === 0 && endsAsTold(study, a);
}

/** Whether both certainly lived on after the end: a death ends a seat without changing it. */
function bothAlive(study: Study, role: Role): Truth {
  const truths = [role.who, role.toward].map((id): Truth => {
    const died = id === null ? null : (study.family.people.get(id)?.died ?? null);
    if (died === null || !counted(died)) return "yes";
    return study.family.timeline.before(role.time.end, died.time.start);
  });
  return truths.includes("no") ? "no" : truths.includes("unknown") ? "unknown" : "yes";
}

/** Whether another seat of the kind was held after the end. */
function heldAfter(study: Study, role: Role, end: Moment): Truth {
  if (role.time.ended === "no") return "yes";
  return study.family.timeline.before(end, role.time.start) === "yes" ? "yes" : "unknown";
}
