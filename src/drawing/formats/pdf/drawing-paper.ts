import type { PaperName, papers, Size } from "./paper.ts";

/** What a sheet with a drawing keeps free at its foot, for a line of text. */
export const footOf = 18;

/** The sheets for a drawing, the best first: in hand and turned, then the next larger ones. */
export function sheetsFor(paper: (typeof papers)[PaperName]): readonly Size[] {
  const upright = [paper, ...paper.larger];
  return upright
    .flatMap(({ width, height }) => [
      { width: height, height: width },
      { width, height },
    ])
    .map(({ width, height }) => ({ width, height: height - footOf }));
}
