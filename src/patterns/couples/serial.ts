import type { RoleKind } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import type { Course } from "./courses.ts";
import { coursesOf } from "./courses.ts";

/** Couples of one person that went the same way, beside those that certainly did not. */
export interface Serial {
  readonly who: string;
  readonly alike: readonly Course[];
  /** Another course may be a break (P38); one that is not over and no different so far is left out. */
  readonly other: readonly Course[];
}

/** The same course in two ended couples and more, or told once of several partners. */
export function serialCourses(study: Study, who: string): readonly Serial[] {
  const courses = coursesOf(study, who);
  const ended = courses.filter(({ ended: over, steps }) => over && steps.length > 1);
  const ways = new Set(ended.map(({ steps }) => steps.join(" > ")));
  return [...ways].flatMap((way) => {
    const alike = ended.filter(({ steps }) => steps.join(" > ") === way);
    if (alike.length < 2 && !alike.some(({ several }) => several)) return [];
    const other = courses.filter(
      (course) =>
        !alike.includes(course) &&
        course.steps.length > 0 &&
        (course.ended || !way.startsWith(course.steps.join(" > "))),
    );
    return [{ who, alike, other }];
  });
}

/** One role held toward several partners. */
export interface SerialRole {
  readonly who: string;
  readonly kind: RoleKind;
  readonly lines: readonly Role[];
}

/** The same role toward two partners and more; helping is no repeat. */
export function serialRoles(study: Study, who: string): readonly SerialRole[] {
  const partners = study.kin.partnersOf(who);
  if (partners.length < 2) return [];
  const held = study
    .about(who)
    .roles.filter(
      (role) =>
        counted(role) && role.who === who && role.toward !== null && partners.includes(role.toward),
    );
  const kinds = new Set(held.flatMap((role) => role.kinds).filter((kind) => kind !== "helper"));
  return [...kinds].flatMap((kind) => {
    const lines = held.filter((role) => role.kinds.includes(kind));
    const toward = new Set(lines.map((line) => line.toward));
    return toward.size < 2 ? [] : [{ who, kind, lines }];
  });
}
