import { leastScale } from "../../page/least-scale.ts";
import type { Scene } from "../../scene.ts";
import { footOf, sheetsFor } from "./drawing-paper.ts";
import type { papers, Size } from "./paper.ts";
import type { Mark, Sheet } from "./sheet.ts";
import { tiles } from "./tiles.ts";

type Paper = (typeof papers)[keyof typeof papers];

/**
 * A drawing on sheets of its own, at full size or so little smaller that all words can be read. On
 * the paper in hand if it fits, else on the next larger one, else on several sheets that share a
 * strip, with marks where it ends.
 */
export function pictureSheets(
  scene: Scene,
  paper: Paper,
  key: string,
): readonly Omit<Sheet, "bookmarks">[] {
  const alt = `${scene.title}. ${scene.description}`;
  const within: readonly Mark[] = [{ tag: "Figure", key, alt }];
  const [first, ...others] = sheetsFor(paper);
  const least = leastScale(scene.shapes);
  const size = [first, ...others].find((one) => one !== undefined && scaleOn(one, scene) >= least);
  if (size === undefined) return first === undefined ? [] : tiles(scene, first, within);
  const scale = scaleOn(size, scene);
  const window = { x: 0, y: 0, width: scene.width, height: scene.height };
  const at = {
    x: (size.width - scale * scene.width) / 2,
    y: (size.height - scale * scene.height) / 2,
  };
  const { width, height } = size;
  return [
    {
      ...{ width, height: height + footOf, foot: 12 },
      items: [{ kind: "picture", scene, window, at, scale, within }],
    },
  ];
}

/** A drawing is printed larger where the next smaller sheet does not hold it, but not a poster of a few people. */
const largest = 1.4;

/** How large a drawing is on a sheet that holds it: 1 is full size. */
function scaleOn({ width, height }: Size, scene: Scene): number {
  return Math.min(largest, width / scene.width, height / scene.height);
}
