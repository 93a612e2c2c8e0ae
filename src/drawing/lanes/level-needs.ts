import type { Wire } from "./bundle.ts";
import { neededByForms, neededFor } from "./needed-along.ts";
import type { Sayable } from "./needed-along.ts";
import { formSaying, roleSaying } from "./sayings.ts";

/** Between a line and its words, and between words. */
const gap = 3;
const widest = 150;

/** How long a level piece ought to be for the words of its lines. */
export function lengthNeeded(wires: readonly Wire[], sayable: Sayable): number {
  return Math.max(
    0,
    ...wires.map((wire) =>
      wire.kind === "role"
        ? neededFor(sayable, roleSaying(wire, sayable.scale))
        : neededByForms(wire, sayable).reduce((sum, need) => sum + need, 0),
    ),
  );
}

/** How high the words of a level piece of a length stand above it. */
export function heightAlong(wires: readonly Wire[], length: number, sayable: Sayable): number {
  const { scale, setWords } = sayable;
  const heights = wires.map((wire) => {
    if (wire.kind === "role") return setWords(roleSaying(wire, scale), widest).height + gap;
    const shares = neededByForms(wire, sayable);
    const grown = Math.max(1, length / shares.reduce((sum, share) => sum + share, 0));
    const blocks = wire.forms.map((form, i) =>
      setWords(formSaying(form, scale), Math.min(widest, (shares[i] ?? 44) * grown - 5)),
    );
    return Math.max(0, ...blocks.map(({ height }) => height)) + gap;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}
