import type { Point, Shape } from "../scene.ts";

/** Something of the page that is measured first and placed later. */
export interface Block {
  /** In points, without the space to what follows. */
  readonly height: number;
  /** White space above it, left out at the head of a column. */
  readonly before: number;
  /** Whether it stays in one column with the block after it, as a heading does. */
  readonly leads: boolean;
  /** Its shapes, its upper left corner at the point. */
  readonly draw: (corner: Point) => readonly Shape[];
}

/** Blocks one below the other; draws them and tells their height. */
export function stack(blocks: readonly Block[]): Block {
  const tops = blocks.map((_, i) => heightOf(blocks.slice(0, i)) + (i > 0 ? gap(blocks[i]) : 0));
  return {
    height: heightOf(blocks),
    before: gap(blocks[0]),
    leads: false,
    draw: ({ x, y }) => blocks.flatMap((block, i) => block.draw({ x, y: y + (tops[i] ?? 0) })),
  };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block, i) => sum + block.height + (i > 0 ? block.before : 0), 0);
}

function gap(block: Block | undefined): number {
  return block?.before ?? 0;
}
