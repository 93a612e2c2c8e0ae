import type { OwnPattern } from "../../family/conversation.ts";
import type { Standing, Trait } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { couldSit } from "./seat-fit.ts";
import type { Shown } from "./shown.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { grouped } from "../grouped.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** A pattern of one's own as something that people of a line have, or not. */
export function ownTrait(study: Study, pattern: OwnPattern, all: readonly Shown[]): Trait {
  const byWho = grouped(all, ({ who }) => [who]);
  return {
    among: kinAmong(
      study,
      all.map(({ who }) => who),
    ),
    of: (id) => standingOf(byWho(id)) ?? (couldSit(study, pattern, id) ? unknown : null),
    skips: true,
  };
}

const unknown: Standing = notKnown;

function standingOf(own: readonly Shown[]): Standing | null {
  for (const is of ["yes", "possible", "no"] as const) {
    const told = own.filter((one) => one.is === is);
    if (told.length > 0) return { is, told: () => told };
  }
  return null;
}
