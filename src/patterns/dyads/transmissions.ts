import type { Role } from "../../family/statements.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Step } from "../recurrence/paths.ts";
import { longestPaths } from "../recurrence/paths.ts";
import type { Study } from "../study.ts";
import { grouped } from "../grouped.ts";
import { matched } from "./matched.ts";
import type { RoleFamily, Seat } from "./seats.ts";
import { familyOfRole, seatsToward } from "./seats.ts";
import { seatTold } from "./seat-words.ts";
import type { Wish } from "./wishes.ts";
import { wishFor } from "./wishes.ts";

/** One arrangement between child and parent, told again a generation further down. */
export interface Transmission {
  readonly family: RoleFamily;
  /** The eldest first; everybody but the eldest holds the seat. */
  readonly way: readonly string[];
  /** One line for each holder, the eldest holder first. */
  readonly lines: readonly Role[];
  /** Whether all of them hold the very same role. */
  readonly same: Role["kinds"][number] | null;
  readonly wishes: readonly Wish[];
  readonly links: readonly Step[];
  /** Parents of the eldest: known not to have had it from the eldest, or not known. */
  readonly above: { readonly not: readonly string[]; readonly unknown: readonly string[] };
  /** What it rests on; `told` adds what is told of the generation above. */
  readonly core: readonly Told[];
  readonly told: readonly Told[];
}

/** The longest ways down on which each holds, toward a parent, a seat of one family. */
export function transmissionsIn(study: Study): readonly Transmission[] {
  const seats = study
    .kinIn("roles")
    .flatMap((child) =>
      study.kin.parentsOf(child).flatMap((parent) => seatsToward(study, child, parent)),
    );
  const families = [...new Set(seats.map(({ family }) => family))];
  return families.flatMap((family) => {
    const own = seats.filter((seat) => seat.family === family);
    const held = grouped(own, ({ who }) => [who]);
    return longestPaths(own.map(({ toward, who }) => [toward, who] as const))
      .filter((way) => way.length > 2)
      .map((way) => transmission(study, family, way, held));
  });
}

function transmission(
  study: Study,
  family: RoleFamily,
  way: readonly string[],
  held: (who: string) => readonly Seat[],
): Transmission {
  const links = way.slice(1).map((who, at): Step => [way[at] ?? "", who]);
  const { lines, same } = matched(
    links.flatMap(([parent, child]) => held(child).filter(({ toward }) => toward === parent)),
  );
  const wishes = lines
    .slice(0, -1)
    .flatMap((line, at) => wishFor(study, line, way[at + 2] ?? "") ?? []);
  const above = aboveOf(study, family, way[0] ?? "");
  const core = [
    ...lines.map((line) => seatTold(study, line, family)),
    ...links.flatMap(([parent, child]) => linkTold(study, parent, child)),
  ];
  const told = [...core, ...wishes.flatMap((wish) => wish.told), ...above.told];
  return { family, way, lines, same, wishes, links, above, core, told };
}

/** What the eldest was to a parent may be known not to be so; else it is not known. */
function aboveOf(
  study: Study,
  family: RoleFamily,
  eldest: string,
): Transmission["above"] & { readonly told: readonly Told[] } {
  const parents = study.kin.parentsOf(eldest);
  const denied = study
    .about(eldest)
    .roles.filter(
      ({ who, toward, answer, level, kinds }) =>
        who === eldest &&
        answer === "no" &&
        level === "stated" &&
        toward !== null &&
        parents.includes(toward) &&
        kinds.some((kind) => familyOfRole(kind) === family),
    );
  const not = parents.filter((parent) => denied.some(({ toward }) => toward === parent));
  return {
    not,
    unknown: parents.filter((parent) => !not.includes(parent)),
    told: [
      ...parents.flatMap((parent) => linkTold(study, parent, eldest)),
      ...denied.map((fact) => ({
        fact,
        words: `${study.name(eldest)} did not have this place toward ${study.name(fact.toward ?? "")}`,
      })),
    ],
  };
}
