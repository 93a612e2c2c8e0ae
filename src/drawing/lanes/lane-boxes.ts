import type { Box } from "../scene.ts";
import type { LaidBundle } from "./lane.ts";
import { laidPieces } from "./pieces.ts";
import { spanOf } from "./span.ts";

/** What the lines of a pair and their words take up. */
export function laneBoxes({
  bundle: { a, b },
  lanes,
  setting,
}: LaidBundle): readonly (Box & { readonly line: boolean })[] {
  return [
    ...[...setting.words, ...setting.tags].map(({ box }) => ({ ...box, line: false })),
    ...lanes.flatMap(({ route, wire }) =>
      laidPieces(route, { a, b, half: wire.reach }).map((piece) => {
        const { left, right, top, bottom } = spanOf(piece, piece.half);
        return { x: left, y: top, width: right - left, height: bottom - top, line: true };
      }),
    ),
  ];
}
