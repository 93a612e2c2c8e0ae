import type { Edge } from "./edge.ts";

/**
 * Dijkstra on edges that the heights make non-negative, with a binary heap.
 * @returns the reweighted distance to each moment; infinite where no path leads
 */
export function shortest(
  source: number,
  leaving: readonly (readonly Edge[])[],
  heights: Float64Array,
): Float64Array {
  const reached = new Float64Array(heights.length).fill(Infinity);
  reached[source] = 0;
  const heap: (readonly [number, number])[] = [[0, source]];
  for (let next = pop(heap); next !== undefined; next = pop(heap)) {
    const [distance, moment] = next;
    if (distance > at(reached, moment)) continue;
    for (const edge of leaving[moment] ?? []) {
      const length = distance + edge.days + at(heights, edge.from) - at(heights, edge.to);
      if (length >= at(reached, edge.to)) continue;
      reached[edge.to] = length;
      push(heap, [length, edge.to]);
    }
  }
  return reached;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Infinity;
}

type Entry = readonly [number, number];

function push(heap: Entry[], entry: Entry): void {
  let hole = heap.length;
  heap.push(entry);
  while (hole > 0) {
    const above = (hole - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || parent[0] <= entry[0]) break;
    heap[hole] = parent;
    hole = above;
  }
  heap[hole] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let hole = 0;
  for (;;) {
    const child = lesserChild(heap, hole);
    const entry = heap[child];
    if (entry === undefined || entry[0] >= last[0]) break;
    heap[hole] = entry;
    hole = child;
  }
  heap[hole] = last;
  return top;
}

function lesserChild(heap: readonly Entry[], hole: number): number {
  const left = 2 * hole + 1;
  const [a, b] = [heap[left], heap[left + 1]];
  return a !== undefined && b !== undefined && b[0] < a[0] ? left + 1 : left;
}
