import * as z from "zod";
import { choice } from "./choice.ts";
import { factKeys } from "./fact.ts";
import { text } from "./words.ts";

/** A line of `own-words`: a word that the catalogue does not have. */
export const ownWord = z
  .strictObject({
    word: text("The word, as it will stand in the file.", "sunday-parent"),
    kind: choice(
      {
        role: "A seat that somebody holds.",
        tie: "What lies between two.",
        union: "A state of a couple.",
        condition: "An illness, a substance, a habit, or a word for how it felt.",
        event: "Something that happens or goes on.",
        feeling: "Something that somebody feels.",
      },
      "What it is a word for.",
      "role",
    ),
    like: text("The word of the catalogue that it is drawn and compared as.", "uninvolved-parent"),
    means: text("What it says, in quotes.", "there on Sundays only").optional(),
    note: factKeys.note,
    says: factKeys.says,
    tags: factKeys.tags,
  })
  .meta({ id: "own-word-line", description: "A word of one's own." });
