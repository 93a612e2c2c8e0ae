/** Longer lists than this leave room for more: short ones, of which there are many, take no more than they hold. */
const few = 8;

/** A list with one more: another list as long as it is short, else the same. */
export function grown<T>(list: T[], one: T): T[] {
  if (list.length < few) return [...list, one];
  list.push(one);
  return list;
}
