import { PNG } from "pngjs";
import { png } from "../../../src/drawing/formats/png/png.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { themes } from "../../../src/drawing/themes/index.ts";

const scale = 1;
const dark = 190;

/** Words whose place other ink runs through: the picture without its words, looked at there. */
export async function inkInWords(scene: Scene): Promise<readonly string[]> {
  const isText = ({ ink }: Scene["shapes"][number]): boolean => ink.kind === "text";
  const without = { ...scene, shapes: scene.shapes.filter((shape) => !isText(shape)) };
  const { data, width } = PNG.sync.read(Buffer.from(await png(without, themes.book, scale)));
  return scene.shapes.flatMap(({ ink, part, geometry }) => {
    // A number stands on the black disc of its tag, an age in its symbol; so in the legend's samples.
    if (
      ink.kind !== "text" ||
      ink.text.length === 1 ||
      !("box" in geometry) ||
      part === "tag" ||
      part === "symbol"
    )
      return [];
    const { x, y, width: wide, height } = geometry.box;
    let count = 0;
    for (let row = Math.ceil(scale * (y + 1)); row < scale * (y + height - 1); row++)
      for (let at = Math.ceil(scale * (x + 1)); at < scale * (x + wide - 1); at++)
        if ((data[4 * (row * width + at)] ?? 255) < dark) count += 1;
    return count > 0 ? [`${ink.text} (${part}): ${count}`] : [];
  });
}
