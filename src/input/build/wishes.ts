import type { Moment } from "../../family/time/timeline.ts";
import type { DrawWishes } from "../../family/wishes.ts";
import type { Document } from "../document/document.ts";

/** The moment of which the file wishes a picture. */
export const drawnMoment: Moment = "draw";

/** What stands under `draw`. */
export function drawWishesOf({ head: { draw } }: Document): DrawWishes {
  return {
    notation: draw?.notation ?? null,
    show: draw?.show ?? [],
    when: draw?.when === undefined ? null : { words: draw.when, moment: drawnMoment },
    audience: draw?.audience ?? [],
    deathMark: draw?.["death-mark"] ?? null,
    genderHistory: draw?.["gender-history"] === "shown",
  };
}
