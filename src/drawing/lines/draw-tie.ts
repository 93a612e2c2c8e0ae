import type { TieKind } from "../../catalogue/ties.ts";
import type { Point, Shape } from "../scene.ts";
import { mcgoldrick } from "../notations/mcgoldrick.ts";
import { lookOf } from "../notations/notation-of.ts";
import type { Look } from "../notations/notation.ts";
import { curveThrough } from "./curve.ts";
import { heads } from "./heads.ts";
import { strokes } from "./index.ts";
import type { Break } from "./tie-line.ts";

/** One form of a tie, along one stretch of line. */
export interface TieForm {
  readonly kind: TieKind;
  readonly of: string;
  /** In points. */
  readonly width: number;
  /** At which end the one stands whom a one-way tie is toward; `null` where it is not told. */
  readonly toward: "start" | "end" | null;
  /** Where its mark may sit, as a length along the line; the middle by default. */
  readonly mark?: number;
  readonly broken?: Break;
  /** As the notation has it; McGoldrick’s by default. */
  readonly look?: Look;
}

/** Draws a tie's form along a line, corners already round. */
export function drawTie(points: readonly Point[], form: TieForm): readonly Shape[] {
  const { tone, stroke, head: own, byOne } = form.look ?? lookOf(form.kind, mcgoldrick);
  const backwards = form.toward === "start";
  const curve = curveThrough(backwards ? [...points].reverse() : points);
  const head = heads[form.toward === null ? "none" : (byOne ?? own)];
  const shaft = curveThrough(curve.part(0, curve.length - head.length));
  const wanted = form.mark ?? curve.length / 2;
  const line = {
    curve: shaft,
    of: form.of,
    colour: tone,
    width: form.width,
    mark: backwards ? curve.length - wanted : Math.min(wanted, shaft.length),
    broken: form.broken ?? { repaired: false, by: [] },
  };
  return [...strokes[stroke](line), ...head.draw({ ...line, curve })];
}
