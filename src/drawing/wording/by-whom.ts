import { ties } from "../../catalogue/ties.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import { listed } from "../page/listed.ts";

/**
 * Whose a tie is, behind its name: contact is broken off by somebody; what is felt, or goes on between
 * two, is on somebody's side.
 */
export function byWhom(family: Family, tie: TieKind, by: readonly string[]): string {
  const who = listed(by.map((id) => called(family, id)));
  const { tone, way, sign } = ties[tie];
  const isDone = tie === "cutoff" || tone === "harm" || way === "one-way" || sign === "positive";
  return isDone ? `by ${who}` : `on ${who}’s side`;
}
