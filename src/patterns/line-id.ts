import type { Fact } from "../family/fact.ts";

/**
 * What tells two happenings of one kind and the same people apart in the id of a finding: the id
 * of the line, where it has one. Those without one are told together.
 */
export function lineId({ id }: Fact): readonly string[] {
  return id === null ? [] : [id];
}
