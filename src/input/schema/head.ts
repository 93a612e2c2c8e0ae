import * as z from "zod";
import { ids } from "./ids.ts";
import { draw } from "./draw.ts";
import { settings } from "./settings.ts";
import { said } from "./said.ts";
import { text } from "./words.ts";

/** What stands at the top of the file. */
export const head = z.strictObject({
  genogram: said(z.literal("1"), "The version of the language: 1.", 1),
  title: text("What the drawing is called.", "Anna and her sisters").optional(),
  index: ids("The index person, or several; generations are counted from the first.", "anna", [
    "anna",
    "berta",
  ]).optional(),
  says: ids("Who tells what has no `says` of its own.", "anna", "clinician").optional(),
  written: text("The day of telling: what `now` means.", "2026-03-04").optional(),
  draw: said(draw, "What a drawing should be like, as far as the command does not say else.", {
    notation: "mcgoldrick",
    show: ["structure", "health"],
  }).optional(),
  settings: said(settings, "What the words of this file mean.", { "young-parent": 18 }).optional(),
});
