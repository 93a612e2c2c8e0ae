import { parentages } from "../../catalogue/parentage.ts";
import type { TextBlock } from "../figure.ts";
import type { Descent } from "../layout/kin.ts";
import type { Scale } from "../scale.ts";
import { textBlock } from "../text/text-block.ts";
import { textLines } from "../text/text-lines.ts";

/** From a line to the words beside it. */
export const wordsGap = 4;

/** How a child came to a parent, measured: "raised by". */
export function parentageBlock({ kind }: Descent, scale: Scale): TextBlock {
  return textBlock(
    textLines(parentages[kind].label, {
      size: scale.text.unionLabel,
      weight: 400,
      width: scale.labelWidth,
      colour: "muted",
    }),
  );
}
