import type { RoleFamily } from "../dyads/seats.ts";
import type { Place } from "../dyads/held-seats.ts";
import { deniedSeat } from "../dyads/seat-denials.ts";
import type { Finding } from "../finding.ts";
import { ownTrait } from "../own/own-trait.ts";
import { shownIn } from "../own/shown.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { traitOf } from "../traits/trait-of.ts";

/** What of somebody is told or not, for each person that could be asked about; `null` cannot have it. */
type Asked = (id: string) => Standing | null;

/** Patterns whose finding is one trait down a line, by the word it has among the traits. */
const traits: Readonly<Record<string, string>> = {
  P10: "early-parenthood",
  P11: "one-parent",
  P12: "grandparent",
};

/** What a finding says of several generations, person by person; `null` where it says no such thing. */
export function askedOf(study: Study, { pattern, trait, grade }: Finding): Asked | null {
  if (grade < 2) return null;
  if (pattern === "P08" || pattern === "P09") return traitOf(study, trait ?? "").trait.of;
  const named = traits[pattern];
  if (named !== undefined) return traitOf(study, named).trait.of;
  if (pattern === "P03") return seatsOf(study, "child", trait ?? "reversal");
  if (pattern === "P01") {
    const [place, ...family] = (trait ?? "").split("-");
    return seatsOf(study, place === "partner" ? "partner" : "child", family.join("-"));
  }
  const own = study.family.ownPatterns.find((one) => one.pattern === pattern);
  return own === undefined ? null : ownTrait(study, own, shownIn(study, own)).of;
}

/** Whether somebody is told to hold a role of one family in that place, or told not to. */
function seatsOf(study: Study, place: Place, family: RoleFamily): Asked {
  return (who) => {
    const held = study
      .heldSeats(who)
      .some((seat) => seat.place === place && seat.family === family);
    if (held) return { is: "yes", told: () => [] };
    const denied = deniedSeat(study, { who, family, place });
    return { is: denied.length > 0 ? "no" : "unknown", told: () => denied };
  };
}
