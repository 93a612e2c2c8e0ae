import { readFileSync } from "node:fs";
import type { Scene } from "../scene.ts";
import { type Block, blocks } from "./blocks.ts";
import { fontFile } from "./font-file.ts";

/**
 * The typefaces of all text in some drawings, as CSS `@font-face` rules that carry them: the page then
 * looks the same where Noto Sans is not installed. A letter of no block is left to the reader's machine.
 */
export function typefacesOf(scenes: readonly Scene[]): string {
  const signs = new Map<number, Set<number>>();
  for (const { shapes } of scenes)
    for (const { ink } of shapes) {
      if (ink.kind !== "text") continue;
      const known = signs.get(ink.weight) ?? new Set();
      signs.set(ink.weight, known);
      for (const sign of ink.text) known.add(sign.codePointAt(0) ?? 0);
    }
  return [...signs]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([weight, used]) => blocksOf(used).map((block) => rule(block, weight)))
    .join("\n");
}

/** The same of a page's words, each of which may be of any of these weights. */
export function typefacesFor(words: string, weights: readonly number[]): string {
  const signs = new Set(
    [plain, ...(words.match(beyondPlain) ?? [])].map((sign) => sign.codePointAt(0) ?? 0),
  );
  return weights
    .flatMap((weight) => blocksOf(signs).map((block) => rule(block, weight)))
    .join("\n");
}

/** A page is mostly plain letters, which are all in one block, and are not looked at one by one. */
const plain = "a";
const beyondPlain = /[^\0-\u007f]/gu;

function blocksOf(signs: ReadonlySet<number>): readonly Block[] {
  const needed = new Set<Block>();
  for (const sign of signs) {
    const block = blocks.find(({ range }) => holds(range, sign));
    if (block !== undefined) needed.add(block);
  }
  return blocks.filter((block) => needed.has(block));
}

function holds(range: string, sign: number): boolean {
  return range.split(",").some((part) => {
    const [first = "", last = first] = part.slice("U+".length).split("-");
    return Number.parseInt(first, 16) <= sign && sign <= Number.parseInt(last, 16);
  });
}

function rule({ file, range }: Block, weight: number): string {
  const data = readFileSync(fontFile(`${file}-${weight}-normal.woff2`)).toString("base64");
  return (
    `@font-face{font-family:"Noto Sans";font-weight:${weight};unicode-range:${range};` +
    `src:url(data:font/woff2;base64,${data}) format("woff2")}`
  );
}
