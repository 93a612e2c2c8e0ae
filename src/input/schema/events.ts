import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { oneOrMore, text } from "./words.ts";

/** A line of `events`: something that happened or went on. */
export const event = z
  .strictObject({
    who: ids("Who did it, or to whom it happened."),
    event: kinds.event,
    with: ids("Who else took part.").optional(),
    toward: ids("Toward whom.").optional(),
    what: ids("What it was about: ids, or words in quotes.").optional(),
    over: ids("The way not taken: ids, or words in quotes.").optional(),
    where: text("Where: a place, or words in quotes.").optional(),
    feels: z
      .record(z.string(), oneOrMore(kinds.feeling, "What this one felt."))
      .meta({ description: "What somebody felt: `{ anna: [guilt, fear] }`." })
      .optional(),
    ...factKeys,
  })
  .meta({ id: "event-line", description: "Something that happened or went on." });
