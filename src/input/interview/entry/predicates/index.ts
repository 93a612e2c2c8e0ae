import { condition } from "./condition.ts";
import { couple } from "./couple.ts";
import { event } from "./event.ts";
import { gender } from "./gender.ts";
import { home } from "./home.ts";
import { kinship } from "./kinship.ts";
import { life } from "./life.ts";
import { pregnancy } from "./pregnancy.ts";
import type { Predicate } from "./predicate.ts";
import { tie } from "./tie.ts";
import { role } from "./role.ts";
import { work } from "./work.ts";

/** In the order in which they are tried. */
export const predicates: readonly Predicate[] = [
  gender,
  kinship,
  life,
  pregnancy,
  couple,
  tie,
  home,
  condition,
  work,
  role,
  event,
];
