import type { Box, Scene } from "../../scene.ts";
import { footOf } from "./drawing-paper.ts";
import type { Size } from "./paper.ts";
import type { Item, Mark, Sheet } from "./sheet.ts";

/** What a printer may leave white. */
const edge = 14;
/** How much of the picture two neighbouring sheets share, to be glued. */
const overlap = 28;

/** A drawing too large for any paper, on several sheets at full size. */
export function tiles(
  scene: Scene,
  size: Size,
  within: readonly Mark[],
): readonly Omit<Sheet, "bookmarks">[] {
  const room = { width: size.width - 2 * edge, height: size.height - 2 * edge };
  const across = countOf(scene.width, room.width);
  const down = countOf(scene.height, room.height);
  return Array.from({ length: across * down }, (_, i) => {
    const [column, row] = [i % across, Math.floor(i / across)];
    const window: Box = {
      x: column * (room.width - overlap),
      y: row * (room.height - overlap),
      ...room,
    };
    const place = `Part ${i + 1} of ${across * down}: row ${row + 1}, column ${column + 1}. Neighbours share the strip between the marks.`;
    const ends = { left: column > 0, right: column < across - 1, up: row > 0, low: row < down - 1 };
    return {
      ...{ width: size.width, height: size.height + footOf, foot: 12 },
      items: [
        { kind: "picture", scene, window, at: { x: edge, y: edge }, scale: 1, within },
        ...marks(room, ends),
        label(place, size),
      ],
    };
  });
}

/** How many sheets are needed one beside the other. */
function countOf(length: number, room: number): number {
  return length <= room ? 1 : Math.ceil((length - overlap) / (room - overlap));
}

interface Ends {
  readonly left: boolean;
  readonly right: boolean;
  readonly up: boolean;
  readonly low: boolean;
}

/** Short strokes at the ends of the shared strips. */
function marks({ width, height }: Size, { left, right, up, low }: Ends): readonly Item[] {
  const [x1, x2] = [edge + overlap, edge + width - overlap];
  const [y1, y2] = [edge + overlap, edge + height - overlap];
  const [right0, bottom0] = [edge + width, edge + height];
  const upright = (x: number): string =>
    `M${x} ${edge - 10}V${edge + 4}M${x} ${bottom0 - 4}V${bottom0 + 4}`;
  const level = (y: number): string =>
    `M${edge - 10} ${y}H${edge + 4}M${right0 - 4} ${y}H${right0 + 10}`;
  const paths = [
    ...(left ? [upright(x1)] : []),
    ...(right ? [upright(x2)] : []),
    ...(up ? [level(y1)] : []),
    ...(low ? [level(y2)] : []),
  ];
  return paths.map((d) => ({ kind: "path", d, width: 0.6, colour: "ink", within: [] }));
}

function label(text: string, { width, height }: Size): Item {
  const at = { x: width / 2 - 120, y: height + footOf - 12 };
  return { kind: "line", text, at, size: 7.6, weight: 400, colour: "muted", within: [] };
}
