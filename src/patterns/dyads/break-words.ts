import type { Study } from "../study.ts";
import type { Break } from "./breaks.ts";

/** "the father and Anna (by Anna, then given up by the father)": both halves of a break. */
export function startWords(study: Study, one: Break, after = ""): string {
  const { by } = one.phase;
  const began = by.length === 0 ? "who began is not told" : `by ${study.list(by)}`;
  const answer = one.gaveUp.map(({ who }) => `, then given up by ${study.list(who)}`).join("");
  return `${study.list(one.between)} (${began}${answer}${after})`;
}

/** "2 of 2 taken up again; none is current." */
export function outcomeWords(breaks: readonly Break[]): string {
  const repaired = breaks.filter(({ repair }) => repair !== null).length;
  const told = repaired < breaks.length ? " told as" : "";
  return `${repaired} of ${breaks.length}${told} taken up again; ${currentWords(breaks)}.`;
}

function currentWords(breaks: readonly Break[]): string {
  const on = breaks.filter(({ current }) => current === "yes").length;
  if (on > 0) return `${on} told as going on`;
  const open = breaks.some(({ current }) => current === "unknown");
  return open ? "whether any goes on is not told" : "none is current";
}
