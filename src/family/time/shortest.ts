/** A step from one moment to another; its length is never negative. */
export interface Step {
  readonly to: number;
  readonly length: number;
}

/**
 * Dijkstra with a binary heap.
 * @param isKnown whether a moment is reached by another way at no greater distance: then it is left
 *   out, and the search does not go on from it
 * @returns the distance to each moment that a path leads to
 */
export function shortest(
  source: number,
  steps: readonly (readonly Step[])[],
  isKnown: (moment: number, distance: number) => boolean = () => false,
): ReadonlyMap<number, number> {
  const reached = new Map<number, number>();
  const heap: Entry[] = [];
  const reach = (moment: number, distance: number): void => {
    if (distance >= (reached.get(moment) ?? Infinity) || isKnown(moment, distance)) return;
    reached.set(moment, distance);
    push(heap, [distance, moment]);
  };
  reach(source, 0);
  for (let next = pop(heap); next !== undefined; next = pop(heap)) {
    const [distance, moment] = next;
    if (distance > (reached.get(moment) ?? Infinity)) continue;
    for (const { to, length } of steps[moment] ?? []) reach(to, distance + length);
  }
  return reached;
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
