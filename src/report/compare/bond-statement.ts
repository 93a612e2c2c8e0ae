import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Family } from "../../family/family.ts";
import type { Bond, Phase } from "../../family/statements.ts";
import { phaseWords } from "../pack/phase-words.ts";
import { detailsOf } from "./details.ts";
import type { Make } from "./maker.ts";
import type { Statement } from "./statement.ts";

/** A pair, with what it is now; whether that is over, or good after it was not. */
export function bondStatement(family: Family, bond: Bond, make: Make): Statement {
  const { between, phases, section } = bond;
  const last = phases.at(-1);
  const pair = make.names(between);
  const said = last === undefined ? "" : phaseWords(family, last, between);
  const statement = make(bond, {
    of: ["bond", section, ...[...between].sort()],
    about: pair,
    words: said === "" ? pair : `${pair}: ${phases.length > 1 ? "now " : ""}${said}`,
    on: [bond.path],
    state: stateOf(bond),
  });
  return { ...statement, details: detailsFor(family, bond) };
}

/** Said of the bond itself, then each phase in its own words. */
function detailsFor(family: Family, bond: Bond): Statement["details"] {
  const { phases, between, time, ...rest } = bond;
  const own = detailsOf(family, phases.length > 1 ? rest : { ...rest, time });
  const each = phases.map((phase) => wordsOf(family, phase, between));
  const isOne = each.length === 1;
  return new Map([
    ...(isOne ? [["", each[0] ?? ""] as const] : each.map((words) => [words, ""] as const)),
    ...(isOne ? [] : [...own].filter(([label]) => label !== "when")),
  ]);
}

/** In the words of a phase. */
const said: ReadonlySet<string> = new Set([
  ...["tie", "union", "feels", "boundary", "by", "note", "words", "time"],
]);

function wordsOf(family: Family, phase: Phase, sides: Bond["between"]): string {
  const rest = Object.fromEntries(Object.entries(phase).filter(([key]) => !said.has(key)));
  const more = [...detailsOf(family, rest)].map(([label, is]) => `${label} ${is}`);
  return [phaseWords(family, phase, sides), ...more].filter((one) => one !== "").join("; ");
}

function stateOf({ phases }: Bond): Statement["state"] {
  const last = phases.at(-1);
  if (last?.union != null && unions[last.union].does === "ends") return "over";
  const tie = phases.findLast((phase) => phase.tie !== null)?.tie ?? null;
  const wasOtherwise = phases
    .slice(0, -1)
    .some((phase) => phase.tie !== null && ties[phase.tie].sign !== "positive");
  return tie !== null && ties[tie].sign === "positive" && wasOtherwise ? "mended" : "open";
}
