import type { Part, Shape } from "../scene.ts";

/**
 * Shapes in the order they are painted: structure over halos, ties and roles over structure (they
 * interrupt it, never the reverse), symbols, words, numbers. Within a layer the order stays.
 */
export function layered(shapes: readonly Shape[]): readonly Shape[] {
  return shapes
    .map((shape, i) => ({ shape, i, layer: layerOf(shape) }))
    .sort((a, b) => a.layer - b.layer || a.i - b.i)
    .map(({ shape }) => shape);
}

function layerOf({ part, ink }: Shape): number {
  if (ink.kind === "text" && part !== "tag") return words;
  return layers[part];
}

const words = 5;

const layers: Readonly<Record<Part, number>> = {
  halo: 0,
  household: 1,
  "union-line": 1,
  "child-line": 1,
  "twin-bar": 1,
  tie: 2,
  "tie-mark": 2,
  role: 3,
  axis: 0,
  event: 4,
  symbol: 4,
  condition: 4,
  "union-label": words,
  label: words,
  "tie-label": words,
  tag: 6,
  title: 7,
  caption: 7,
  legend: 7,
};
