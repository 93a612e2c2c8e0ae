import type { Size } from "../../../drawing/formats/pdf/paper.ts";
import { leastScale } from "../../../drawing/page/least-scale.ts";
import type { Scene } from "../../../drawing/scene.ts";
import type { Row } from "./row.ts";

/** White between a picture and the words before it. */
export const whiteAbove = 8;

interface Room extends Size {
  /** So much wider at each side may a picture be that does not fit otherwise. */
  readonly bleed?: number;
}

/** A picture in the column, made smaller as far as its type allows; `null` if it needs a sheet of its own. */
export function pictureRow(
  scene: Scene,
  { width, height, bleed = 0 }: Room,
  key: string,
): (Row & { readonly width: number }) | null {
  const scaleIn = (across: number): number =>
    Math.min(1, across / scene.width, height / scene.height);
  const least = leastScale(scene.shapes);
  const scale = scaleIn(width) < least ? scaleIn(width + 2 * bleed) : scaleIn(width);
  if (scale < least) return null;
  const alt = `${scene.title}. ${scene.description}`;
  const window = { x: 0, y: 0, width: scene.width, height: scene.height };
  const over = Math.max(0, scene.width * scale - width) / 2;
  return {
    ...{ width: scene.width * scale, height: scene.height * scale },
    ...{ before: whiteAbove, leads: false, again: null },
    draw: ({ x, y }) => [
      {
        kind: "picture",
        scene,
        window,
        scale,
        at: { x: x - over, y },
        within: [{ tag: "Figure", key, alt }],
      },
    ],
  };
}
