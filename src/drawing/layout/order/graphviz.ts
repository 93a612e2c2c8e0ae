import type { Graphviz } from "@hpcc-js/wasm/graphviz";
import type { Block } from "./blocks.ts";
import type { Skeleton } from "../skeleton.ts";

/**
 * The order of blocks in each row that Graphviz finds: every block one node with a cell for each
 * seat, lines from the couple's cell, siblings joined by lines that are not drawn. Names never
 * reach it; it reads some of them as instructions.
 * @param widthOf half a seat's share of its row, in points
 * @see Gansner et al. 1993, "A technique for drawing directed graphs", IEEE TSE 19(3)
 */
export async function graphvizOrder(
  skeleton: Skeleton,
  blocks: readonly Block[],
  widthOf: (seat: number) => number,
): Promise<readonly (readonly number[])[]> {
  const { Graphviz: library } = await import("@hpcc-js/wasm/graphviz");
  const engine: Graphviz = await library.load();
  const plain = engine.layout(dotOf(skeleton, blocks, widthOf), "plain", "dot");
  return readRows(plain, skeleton, blocks);
}

/** The blocks as a graph in Graphviz's language. */
function dotOf(
  skeleton: Skeleton,
  blocks: readonly Block[],
  widthOf: (seat: number) => number,
): string {
  const blockOf = new Map<number, number>();
  for (const [i, { arrangements }] of blocks.entries())
    for (const seat of arrangements[0]?.seats ?? []) blockOf.set(seat, i);
  const nodes = blocks.map(({ arrangements }, i) => {
    const cells = (arrangements[0]?.seats ?? []).map((seat) => {
      const width = Math.max(1, Math.round(widthOf(seat)));
      return `<td port="m${seat}" fixedsize="true" width="${width}" height="40"></td>`;
    });
    return `p${i} [label=<<table border="0" cellspacing="0" cellpadding="0"><tr>${cells.join("")}</tr></table>>];`;
  });
  const rows = Array.from({ length: skeleton.rows }, (): string[] => []);
  for (const [i, { row }] of blocks.entries()) rows[row]?.push(`p${i}`);
  const ranks = rows.map((those, row) => `{rank=same; r${row}; ${those.join("; ")}}`);
  const anchors = ranks.map((_, row) => `r${row}`);
  return [
    "digraph { splines=false; nodesep=0.28; ranksep=0.6; node [shape=plain];",
    anchors.map((anchor) => `${anchor} [label="", style=invis];`).join(" "),
    ...(anchors.length > 1 ? [`${anchors.join(" -> ")} [style=invis];`] : []),
    ...nodes,
    ...ranks,
    ...falling(skeleton, blocks, blockOf),
    ...besides(skeleton, blockOf),
    "}",
  ].join("\n");
}

function falling(
  skeleton: Skeleton,
  blocks: readonly Block[],
  blockOf: ReadonlyMap<number, number>,
): readonly string[] {
  return skeleton.drops.flatMap(({ from, pair, to }) => {
    const block = blockOf.get(from[0]) ?? 0;
    const seats = blocks[block]?.arrangements[0]?.seats ?? [];
    const leftmost = from.toSorted((a, b) => seats.indexOf(a) - seats.indexOf(b))[0] ?? from[0];
    const side = pair === null ? "s" : "se";
    return to.map(
      ({ seat }) => `p${block}:m${leftmost}:${side} -> p${blockOf.get(seat) ?? 0}:m${seat}:n;`,
    );
  });
}

/** Consecutive siblings stay in order: edges within a row point from left to right. */
function besides(skeleton: Skeleton, blockOf: ReadonlyMap<number, number>): readonly string[] {
  return skeleton.drops.flatMap(({ to }) => {
    const siblings = to
      .filter(({ descent }) => descent?.first === true)
      .map(({ seat }) => blockOf.get(seat) ?? 0);
    return siblings.flatMap((block, i) => {
      const next = siblings[i + 1];
      return next === undefined || next === block ? [] : [`p${block} -> p${next} [style=invis];`];
    });
  });
}

/** Reads `node name x y …` lines; whoever is missing is a fault of ours. */
function readRows(
  plain: string,
  skeleton: Skeleton,
  blocks: readonly Block[],
): readonly (readonly number[])[] {
  const places = new Map<number, number>();
  for (const [, name, x] of plain.matchAll(/^node p(\d+) (\S+)/gmu))
    places.set(Number(name), Number(x));
  if (places.size !== blocks.length) throw new Error("layout: Graphviz left a block out");
  return Array.from({ length: skeleton.rows }, (_, row) =>
    [...blocks.keys()]
      .filter((block) => blocks[block]?.row === row)
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
  );
}
