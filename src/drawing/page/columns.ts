import { stack } from "./block.ts";
import type { Block } from "./block.ts";

/**
 * Fills columns downwards, as low as the number of columns allows. What leads something
 * is never the last of its column.
 * @returns one stack for each column used, left to right
 */
export function columns(blocks: readonly Block[], count: number): readonly Block[] {
  if (blocks.length === 0) return [];
  const groups = glued(blocks);
  const height = lowest(stack(blocks).height, (limit) => fill(groups, limit).length <= count);
  return fill(groups, height).map((column) => stack(column.flat()));
}

/** Runs of blocks that stay together. */
function glued(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  blocks.forEach((block, i) => {
    if (i > 0 && blocks[i - 1]?.leads === true) groups.at(-1)?.push(block);
    else groups.push([block]);
  });
  return groups;
}

/** The least height that fits, to a tenth of a point; `tall` is known to fit. */
function lowest(tall: number, fits: (height: number) => boolean): number {
  let [low, high] = [0, tall];
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Columns no higher than the limit, but for a group that is higher by itself. */
function fill(groups: readonly (readonly Block[])[], limit: number): (readonly Block[])[][] {
  const filled: (readonly Block[])[][] = [];
  for (const group of groups) {
    const last = filled.at(-1);
    if (last !== undefined && stack([...last, group].flat()).height <= limit) last.push(group);
    else filled.push([group]);
  }
  return filled;
}
