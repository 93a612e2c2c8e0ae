import type { Scene } from "../../scene.ts";
import type { PaperName } from "./paper.ts";
import { nameOf, papers } from "./paper.ts";
import { pictureSheets } from "./picture-sheets.ts";

/** How many sheets of which paper, by its name on a box of it: "A2". */
export interface PaperTaken {
  readonly sheets: number;
  readonly name: string;
}

/** What a drawing is printed on so that it can be read; `null`: one sheet of the paper in hand. */
export function paperTaken(scene: Scene, paper: PaperName): PaperTaken | null {
  const sheets = pictureSheets(scene, papers[paper], "drawing");
  const [first] = sheets;
  const name = first === undefined ? null : nameOf(first, paper);
  const isInHand = sheets.length === 1 && name === papers[paper].name;
  return name === null || isInHand ? null : { sheets: sheets.length, name };
}
