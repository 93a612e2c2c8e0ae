import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { said } from "./said.ts";
import { text } from "./words.ts";

/** A line of `households`. */
export const household = z
  .strictObject({
    household: ids("Who lived together.", ["mother", "anna"], ["anna", "berta", "carl"]),
    place: text("Where: a place, or words in quotes.", "the farm").optional(),
    home: text(
      "A word of your own that joins the lines of one household over time.",
      "farm",
    ).optional(),
    ...factKeys,
  })
  .meta({ id: "household-line", description: "Who lived together." });

/** A line of `triangles`, as told. */
export const triangle = z
  .strictObject({
    triangle: said(
      z.array(z.string()),
      "The three, by id.",
      ["anna", "mother", "father"],
      ["anna", "berta", "carl"],
    ),
    "in-the-middle": text("Who stands between the two others.", "anna").optional(),
    outside: text("Who is left out.", "father").optional(),
    "united-against": text("Against whom the two others stand together.", "father").optional(),
    "focused-on": text("On whom the two others look.", "anna").optional(),
    dynamic: said(kinds.dynamic, "What goes on in it.", "triangulation").optional(),
    ...factKeys,
  })
  .meta({ id: "triangle-line", description: "A triangle, as told." });
