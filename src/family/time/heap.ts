/** Gives back what was put in, least key first. */
export interface Heap<Item> {
  readonly push: (key: number, item: Item) => void;
  readonly pop: () => readonly [key: number, item: Item] | undefined;
}

/** A binary heap. */
export function heapOf<Item>(): Heap<Item> {
  const entries: (readonly [number, Item])[] = [];
  return {
    push: (key, item) => {
      push(entries, [key, item]);
    },
    pop: () => pop(entries),
  };
}

function push<Entry extends readonly [number, unknown]>(heap: Entry[], entry: Entry): void {
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

function pop<Entry extends readonly [number, unknown]>(heap: Entry[]): Entry | undefined {
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

function lesserChild(heap: readonly (readonly [number, unknown])[], hole: number): number {
  const left = 2 * hole + 1;
  const [a, b] = [heap[left], heap[left + 1]];
  return a !== undefined && b !== undefined && b[0] < a[0] ? left + 1 : left;
}
