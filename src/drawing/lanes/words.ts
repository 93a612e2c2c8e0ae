import { balancedText } from "../text/wrap.ts";
import { widthOf } from "../text/measure.ts";
import type { Colour } from "../scene.ts";
import type { Tag } from "../tag.ts";
import { tagSize } from "../tags/draw-tag.ts";

/** Words of one stretch or role before they are set. */
export interface Saying {
  readonly of: string;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: Colour;
  readonly tags: readonly Tag[];
}

/** The same in lines; numbers stand after the last. */
export interface Words extends Saying {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Between words and number, and between numbers. */
const tagGap = 4;
/** A line with numbers is higher than one without. */
const tagLine = 14.5;
/** From line to line, as a share of the size. */
export const lineStep = 1.28;

/** Sets words in lines of at most a width; asked again, it remembers. */
export type SetWords = (saying: Saying, width: number) => Words;

export function rememberedWords(): SetWords {
  const known = new Map<string, Words>();
  return (saying, width) => {
    const key = `${saying.of} ${saying.weight} ${Math.round(width)}`;
    const words = known.get(key) ?? setWords(saying, Math.round(width));
    known.set(key, words);
    return words;
  };
}

/** Words in lines of at most a width, and none much shorter than the others. */
function setWords(saying: Saying, width: number): Words {
  const { text, size, weight, tags } = saying;
  const lines = balancedText(text, { size, weight, width });
  const tail = tags.reduce((sum, tag) => sum + tagGap + tagSize(tag).width, 0);
  const widths = lines.map(
    (line, i) => widthOf(line, size, weight) + (i === lines.length - 1 ? tail : 0),
  );
  const extra = tags.length > 0 ? Math.max(0, tagLine - lineStep * size) : 0;
  return {
    ...saying,
    lines,
    width: Math.max(0, ...widths),
    height: lines.length * lineStep * size + extra,
  };
}
