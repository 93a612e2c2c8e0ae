import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { oneOrMore, text } from "./words.ts";

const feels = z
  .record(z.string(), oneOrMore(kinds.feeling, "What this one feels."))
  .meta({ description: "What each side feels: `{ anna: [love, fear] }`." });

const bondKeys = {
  tie: kinds.tie.optional(),
  union: kinds.union.optional(),
  by: ids("Who does it, or who began it. Often not known.").optional(),
  feels: feels.optional(),
  boundary: z
    .enum(["clear", "diffuse", "rigid"])
    .meta({ description: "How the line between the two is drawn." })
    .optional(),
  intensity: text("How strong, in words.").optional(),
};

const phase = z.strictObject({
  ...bondKeys,
  event: kinds.event.optional(),
  with: ids("Who else took part.").optional(),
  toward: ids("Whom it was toward; the other side if left out.").optional(),
  what: ids("What it was about: ids, or words in quotes.").optional(),
  over: ids("The way not taken.").optional(),
  where: text("Where: a place, or words in quotes.").optional(),
  ...factKeys,
});

/** A line of `ties` or `unions`: what two have with each other. */
export const bond = z
  .strictObject({
    between: z.array(z.string()).meta({ description: "The two, by id." }),
    ...bondKeys,
    custody: text("Who has the children after a parting, in words.").optional(),
    "how-many": text("Of a group: `most`, `several`.").optional(),
    ...factKeys,
    phases: z
      .array(phase)
      .min(1)
      .meta({ description: "Its history, in order of time." })
      .optional(),
  })
  .meta({ id: "bond-line", description: "What two have with each other." });
