import type { Point } from "../../scene.ts";
import { attributes, quoted } from "./words.ts";
import { place } from "./way.ts";

/** A place of the page where something begins, ends or turns, as a node that is not seen. */
export function turn(kind: "at" | "corner", point: Point, height: number): string {
  const look = { shape: "point", width: 0.001, height: 0.001, style: "invis" };
  const at = place(point, height);
  return `${quoted(`${kind} ${at}`)} ${attributes({ pos: `${at}!`, ...look })};`;
}
