import type { Size } from "../../../drawing/formats/pdf/paper.ts";

/** White around the text. */
export const margins = { side: 50, top: 46, bottom: 50 } as const;

/** The room for text on a sheet, upright or laid across. */
export function roomOn({ width, height }: Size): Size {
  return { width: width - 2 * margins.side, height: height - margins.top - margins.bottom };
}
