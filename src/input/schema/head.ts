import * as z from "zod";
import { ids } from "./ids.ts";
import { draw } from "./draw.ts";
import { settings } from "./settings.ts";
import { text } from "./words.ts";

/** What stands at the top of the file. */
export const head = z.strictObject({
  genogram: z.literal("1").meta({ description: "The version of the language: 1.", examples: [1] }),
  title: text("What the drawing is called.", "Anna and her sisters").optional(),
  index: ids("The index person, or several; generations are counted from the first.", "anna", [
    "anna",
    "berta",
  ]).optional(),
  says: ids("Who tells what has no `says` of its own.", "anna", "clinician").optional(),
  written: text("The day of telling: what `now` means.", "2026-03-04").optional(),
  draw: draw.optional(),
  settings: settings.meta({ description: "What the words of this file mean." }).optional(),
});
