import type { Marks } from "../../../src/drawing/marks.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { keyOf } from "../../../src/drawing/tag.ts";
import { faultsOf } from "../metrics.ts";
import type { Faults } from "../metrics.ts";
import { alikeInLegend, textOnText, textOutside, withoutCaption } from "./checks.ts";
import { inkInWords } from "./ink-in-words.ts";
import { legendWithoutSigns, signsWithoutLegend } from "./legend-signs.ts";

/** What is wrong with a whole page: each list empty in a good one. */
export interface PageFaults extends Faults {
  readonly onText: readonly string[];
  readonly outside: readonly string[];
  readonly captions: readonly string[];
  readonly alike: readonly string[];
  readonly legend: readonly string[];
  readonly ink: readonly string[];
}

export async function pageFaults(scene: Scene, marks: Marks): Promise<PageFaults> {
  return {
    ...faultsOf(scene.shapes),
    onText: textOnText(scene),
    outside: textOutside(scene),
    captions: withoutCaption(scene).filter((number) => isDrawn(scene, marks, Number(number))),
    alike: alikeInLegend(scene),
    legend: [...signsWithoutLegend(scene), ...legendWithoutSigns(scene)],
    ink: await inkInWords(scene),
  };
}

/** Whether anything that a number is about is in the picture: helpers without a tie are not. */
function isDrawn({ shapes }: Scene, { tags }: Marks, number: number): boolean {
  const on = tags.filter((tag) => tag.number === number).flatMap((tag) => tag.on.map(keyOf));
  return on.some((key) => shapes.some(({ of, part }) => part !== "caption" && of === key));
}

export const noFaults: PageFaults = {
  overlaps: [],
  through: [],
  merged: [],
  onText: [],
  outside: [],
  captions: [],
  alike: [],
  legend: [],
  ink: [],
};
