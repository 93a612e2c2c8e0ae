import { bond } from "./bonds.ts";
import { children } from "./children.ts";
import { condition } from "./conditions.ts";
import { event } from "./events.ts";
import { functioning } from "./functioning.ts";
import { outsider, person } from "./people.ts";
import { role } from "./roles.ts";

const lines = [person, outsider, children, bond, role, condition, event, functioning];

/** Whether a word is one that a line or a person can have before a colon. */
export function isKey(word: string): boolean {
  return lines.some(({ shape }) => Object.hasOwn(shape, word));
}
