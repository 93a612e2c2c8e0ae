import { type } from "./row.ts";

/** Words above a line, from a point on. */
export interface Words {
  readonly of: string;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
}

type Placed = Words & { readonly up: number };

/** Beside words, and beside the hairline up to words that stand higher. */
const beside = 5;

/**
 * Words one above the other where they would touch, each as low as it can stand; what stands higher
 * is reached by a hairline from the line, which crosses no words.
 * @param words from left to right
 */
export function placedWords(words: readonly Words[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const one of words.toReversed()) {
    if (one.lines.length === 0) continue;
    const ups = [0, ...placed.map((other) => other.up + heightOf(other) + 1)].sort((a, b) => a - b);
    const up = ups.find((each) => placed.every((other) => isClear({ ...one, up: each }, other)));
    placed.push({ ...one, up: up ?? 0 });
  }
  return placed.toReversed();
}

function heightOf({ lines }: Words): number {
  return lines.length * type.step;
}

/** Whether the left one keeps clear of the words of the other, and of the hairline up to them. */
function isClear(one: Placed, other: Placed): boolean {
  const isLeft = one.x + one.width + beside <= other.x;
  return isLeft || one.up >= other.up + heightOf(other);
}
