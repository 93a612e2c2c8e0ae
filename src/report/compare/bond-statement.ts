import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Family } from "../../family/family.ts";
import type { Bond } from "../../family/statements.ts";
import { phaseWords } from "../pack/phase-words.ts";
import type { Make } from "./maker.ts";
import type { Statement } from "./statement.ts";

/** A pair, with what it is now; whether that is over, or good after it was not. */
export function bondStatement(family: Family, bond: Bond, make: Make): Statement {
  const { between, phases, section } = bond;
  const last = phases.at(-1);
  const pair = make.names(between);
  const said = last === undefined ? "" : phaseWords(family, last, between);
  return make(bond, {
    of: ["bond", section, ...[...between].sort()],
    about: pair,
    words: said === "" ? pair : `${pair}: ${phases.length > 1 ? "now " : ""}${said}`,
    on: [bond.path],
    state: stateOf(bond),
  });
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
