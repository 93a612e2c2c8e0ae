import * as z from "zod";
import { choice } from "./choice.ts";
import { ids } from "./ids.ts";
import { oneOrMore, text } from "./words.ts";

const layer = choice(
  {
    structure: "Who is whose child, and who are couples; always drawn.",
    emotional: "Ties and feelings.",
    health: "Illnesses, substances and the like.",
    roles: "Seats that somebody holds.",
    households: "Who lives together; drawn only if named here.",
  },
  "A layer of the drawing.",
  "emotional",
);

/** What the drawing should be like, as far as the command does not say else. Hints, nothing more. */
export const draw = z
  .strictObject({
    notation: choice(
      {
        mcgoldrick: "McGoldrick, Gerson and Petry.",
        genopro: "GenoPro.",
        bowen: "The Bowen school.",
      },
      "Whose signs; `mcgoldrick` if left out.",
      "genopro",
    ).optional(),
    show: oneOrMore(layer, "What to show; all but households if left out.", "emotional", [
      "structure",
      "health",
    ]).optional(),
    when: text("The time of which a picture is drawn.", "1990", "before divorce").optional(),
    audience: ids(
      "Who will see it: ids, or `clinician`. What is not visible to them is left out.",
      "anna",
      ["anna", "berta"],
    ).optional(),
    "death-mark": choice(
      { cross: "A cross.", slash: "One stroke.", none: "Nothing; the year of death says it." },
      "How a death is drawn.",
      "none",
    ).optional(),
    "gender-history": choice(
      { shown: "Drawn inside the symbol.", hidden: "Not drawn." },
      "Whether a gender assigned at birth is drawn; `hidden` if left out.",
      "shown",
    ).optional(),
  })
  .meta({ id: "draw", description: "Hints for the drawing." });
