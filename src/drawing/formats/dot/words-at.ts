import { around, boxOf } from "../../page/boxes.ts";
import type { Point, Scene, Shape } from "../../scene.ts";

/** What is written of somebody or at a line, in lines, and the middle of it; `null` for nothing. */
export function wordsAt(
  { shapes }: Scene,
  part: "label" | "tie-label" | "union-label",
  of: string,
): { readonly text: string; readonly at: Point } | null {
  const written = shapes.filter((shape) => shape.part === part && shape.of === of);
  const box = around(written.map(boxOf));
  if (box === null) return null;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { text: written.flatMap(textOf).join("\n"), at };
}

function textOf({ ink }: Shape): readonly string[] {
  return ink.kind === "text" ? [ink.text] : [];
}
