import { pathInk } from "../../drawing/ink.ts";
import { boxOutline, circleOutline } from "../../drawing/outline.ts";
import type { Ink, Point } from "../../drawing/scene.ts";
import type { EntryKind } from "../chronology/entry.ts";

const line = { stroke: "ink", width: 1.2 } as const;

/** The sign of something that happened: each its own form, in black. */
export function signOf(kind: EntryKind, { x, y }: Point): readonly Ink[] {
  const r = 3.6;
  switch (kind) {
    case "birth":
      return [pathInk(circleOutline({ x, y }, 3.2), { ...line, fill: "paper" })];
    case "loss":
      return [
        pathInk(`M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`, {
          ...line,
          width: 1.5,
        }),
      ];
    case "move":
      return [
        pathInk(`M${x - r} ${y}H${x + r}`, line),
        pathInk(`M${x} ${y - 3.2}L${x + 4.2} ${y}L${x} ${y + 3.2}Z`, { fill: "ink" }),
      ];
    case "symptom":
      return [
        pathInk(boxOutline({ x: x - r, y: y - r, width: r, height: 2 * r }), { fill: "ink" }),
        pathInk(boxOutline({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }), line),
      ];
    case "help":
      return [pathInk(`M${x - r} ${y}H${x + r}M${x} ${y - r}V${y + r}`, { ...line, width: 1.5 })];
    case "public":
      return [
        pathInk(`M${x - 2} ${y + 4.2}V${y - 4.2}`, line),
        pathInk(`M${x - 2} ${y - 4.2}L${x + 4} ${y - 2}L${x - 2} ${y + 0.4}Z`, { fill: "ink" }),
      ];
    case "event":
    case "couple":
    case "tie":
    case "role":
    case "household":
      return [pathInk(circleOutline({ x, y }, 2.3), { fill: "ink" })];
  }
}
