import type { Keyed } from "./block-rows.ts";

/** How what is told together begins: on a sheet of its own, as a part of one, or where it stands. */
export function startOf(blocks: readonly Keyed[] | undefined): "page" | "part" | "here" {
  const block = blocks?.[0]?.block;
  return block?.kind === "heading" ? block.starts : "here";
}
