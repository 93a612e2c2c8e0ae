/** Each of these once, in their order; most lists are too short to hold anything twice. */
export function distinct<T>(all: readonly T[]): Iterable<T> {
  const isShort = all.length < 2 || (all.length === 2 && all[0] !== all[1]);
  return isShort ? all : new Set(all);
}
