import type { Scale } from "../scale.ts";
import type { Wire } from "./bundle.ts";

/** How the lines of a pair lie beside each other. */
export interface Spread {
  /** How far each line lies from the middle of all. */
  readonly spread: readonly number[];
  /** How far all reach to either side of it. */
  readonly half: number;
}

/** Ties first, their roles beside them. */
export function spreadOf(wires: readonly Wire[], scale: Scale): Spread {
  const steps = offsets(wires, scale);
  const [first, last] = [wires[0]?.reach ?? 0, wires.at(-1)?.reach ?? 0];
  const half = (first + (steps.at(-1) ?? 0) + last) / 2;
  return { spread: steps.map((step) => step + first - half), half };
}

/** How far each line lies from the first. */
function offsets(wires: readonly Wire[], scale: Scale): readonly number[] {
  const steps: number[] = [];
  let at = 0;
  for (const [i, wire] of wires.entries()) {
    const before = wires[i - 1];
    if (before !== undefined) {
      const bothTies = before.kind === "tie" && wire.kind === "tie";
      const step = bothTies ? scale.tieLane : scale.roleLane;
      at += Math.max(step, before.half + wire.half + 2);
    }
    steps.push(at);
  }
  return steps;
}
