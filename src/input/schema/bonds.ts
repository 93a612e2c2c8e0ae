import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { oneOrMore, text } from "./words.ts";

const feels = z
  .record(z.string(), oneOrMore(kinds.feeling, "What this one feels.", ["love", "fear"]))
  .meta({
    description: "What each side feels; two feelings on one side may pull apart.",
    examples: [{ anna: ["love", "fear"] }],
  });

const bondKeys = {
  tie: kinds.tie.optional(),
  union: kinds.union.optional(),
  by: ids("Who does it, or who began it. Often not known.", "anna").optional(),
  feels: feels.optional(),
  boundary: z
    .enum(["clear", "diffuse", "rigid"])
    .meta({ description: "How the line between the two is drawn.", examples: ["diffuse"] })
    .optional(),
  intensity: kinds.intensity.optional(),
  custody: ids(
    "With whom the children live after a parting: ids, or words in quotes.",
    "mother",
  ).optional(),
};

const phase = z.strictObject({
  ...bondKeys,
  event: kinds.event.optional(),
  with: ids("Who else took part.", "therapist").optional(),
  toward: ids("Whom it was toward; the other side if left out.", "anna").optional(),
  what: ids("What it was about: ids, or words in quotes.", "college", "the house").optional(),
  "in-answer-to": ids("The line it was an answer to, by its id.", "limit").optional(),
  over: ids("The way not taken.", "the-farm").optional(),
  where: text("Where: a place, or words in quotes.", "the-farm").optional(),
  ...factKeys,
});

/** A line of `ties` or `unions`: what two have with each other. */
export const bond = z
  .strictObject({
    between: z
      .array(z.string())
      .meta({ description: "The two, by id.", examples: [["anna", "berta"]] }),
    ...bondKeys,
    "how-many": text("Of a group: how many of them.", "most", "several").optional(),
    ...factKeys,
    phases: z
      .array(phase)
      .min(1)
      .meta({
        description: "Its history, in order of time.",
        examples: [[{ tie: "close" }, { tie: "cutoff", by: "anna", from: "after divorce" }]],
      })
      .optional(),
  })
  .meta({ id: "bond-line", description: "What two have with each other." });
