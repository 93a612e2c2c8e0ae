import * as z from "zod";
import { ids } from "./ids.ts";
import { oneOrMore, text } from "./words.ts";

const layer = z
  .enum(["structure", "emotional", "health", "roles", "timeline", "households", "notes"])
  .meta({ description: "A layer of the drawing." });

/** What the drawing should be like, as far as the command does not say else. Hints, nothing more. */
export const draw = z
  .strictObject({
    notation: z
      .enum(["mcgoldrick", "genopro", "bowen"])
      .meta({ description: "Whose signs.", examples: ["mcgoldrick"] })
      .optional(),
    show: oneOrMore(layer, "What to show; all if left out.", ["structure", "health"]).optional(),
    when: text("The time of which a picture is drawn.", "1990", "before divorce").optional(),
    audience: ids(
      "Who will see it: ids, or `clinician`. What is not visible to them is left out.",
      "anna",
    ).optional(),
    "death-mark": z
      .enum(["cross", "slash", "none"])
      .meta({ description: "How a death is drawn.", examples: ["none"] })
      .optional(),
    "gender-history": z
      .enum(["shown", "hidden"])
      .meta({
        description: "Whether a gender assigned at birth is drawn; `hidden` if left out.",
        examples: ["hidden"],
      })
      .optional(),
    "left-to-right": z
      .array(z.array(z.string()))
      .meta({
        description: "Who would best stand beside whom, in rows of ids.",
        examples: [[["anna", "berta"]]],
      })
      .optional(),
  })
  .meta({ id: "draw", description: "Hints for the drawing." });
