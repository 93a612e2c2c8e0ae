import type { Size } from "../../../drawing/formats/pdf/paper.ts";
import type { Scene } from "../../../drawing/scene.ts";
import type { Row } from "./row.ts";

/** The least size of type on paper. */
const leastType = 6.9;

/** White between a picture and the words before it. */
export const whiteAbove = 8;

/** A picture in the column, made smaller as far as its type allows; `null` if it needs a sheet of its own. */
export function pictureRow(
  scene: Scene,
  room: Size,
  key: string,
): (Row & { readonly width: number }) | null {
  const scale = Math.min(1, room.width / scene.width, room.height / scene.height);
  if (scale < Math.min(1, leastType / leastSize(scene))) return null;
  const alt = `${scene.title}. ${scene.description}`;
  const window = { x: 0, y: 0, width: scene.width, height: scene.height };
  return {
    ...{ width: scene.width * scale, height: scene.height * scale },
    ...{ before: whiteAbove, leads: false, again: null },
    draw: ({ x, y }) => [
      {
        kind: "picture",
        scene,
        window,
        scale,
        at: { x, y },
        within: [{ tag: "Figure", key, alt }],
      },
    ],
  };
}

function leastSize({ shapes }: Scene): number {
  // A single sign is part of a symbol.
  const sizes = shapes.flatMap(({ ink }) =>
    ink.kind === "text" && ink.text.length > 1 ? [ink.size] : [],
  );
  return Math.min(12, ...sizes);
}
