import type { Frame } from "../question.ts";

/**
 * Of whoever took no part in raising a child and has no name, little else is known: in a quarter of an hour
 * nothing more is asked.
 */
export function isNear({ family }: Frame, id: string): boolean {
  const isAway = family.roles.some(({ who, path }) => who === id && path[2] === "without");
  return !isAway || family.people.get(id)?.name !== null;
}
