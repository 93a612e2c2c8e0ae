import type { Scene } from "../../scene.ts";
import { footOf, sheetsFor } from "./drawing-paper.ts";
import type { papers } from "./paper.ts";
import type { Mark, Sheet } from "./sheet.ts";
import { tiles } from "./tiles.ts";

type Paper = (typeof papers)[keyof typeof papers];

/**
 * A drawing on sheets of its own, at full size: never smaller type. On the paper in hand if it fits,
 * else on the next larger one, else on several sheets that share a strip, with marks where it ends.
 */
export function pictureSheets(
  scene: Scene,
  paper: Paper,
  key: string,
): readonly Omit<Sheet, "bookmarks">[] {
  const alt = `${scene.title}. ${scene.description}`;
  const within: readonly Mark[] = [{ tag: "Figure", key, alt }];
  const [first, ...others] = sheetsFor(paper);
  const size = [first, ...others].find(
    (one) => one !== undefined && scene.width <= one.width && scene.height <= one.height,
  );
  if (size === undefined) return first === undefined ? [] : tiles(scene, first, within);
  const window = { x: 0, y: 0, width: scene.width, height: scene.height };
  const at = { x: (size.width - scene.width) / 2, y: (size.height - scene.height) / 2 };
  const { width, height } = size;
  return [
    {
      ...{ width, height: height + footOf, foot: 12 },
      items: [{ kind: "picture", scene, window, at, scale: 1, within }],
    },
  ];
}
