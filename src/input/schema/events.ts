import * as z from "zod";
import { factKeys } from "./fact.ts";
import { feels } from "./feels.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { said } from "./said.ts";
import { text } from "./words.ts";

/** A line of `events`: something that happened or went on. */
export const event = z
  .strictObject({
    who: ids(
      "Who did it, or to whom it happened. A war, a famine and the like may stand without.",
      "anna",
    ).optional(),
    event: said(kinds.event, "What happened.", "left-home", "therapy"),
    with: ids("Who else took part.", "therapist").optional(),
    toward: ids("Toward whom.", "mother").optional(),
    what: ids("What it was about: ids, or words in quotes.", "the house").optional(),
    over: ids("The way not taken: ids, or words in quotes.", "to go away").optional(),
    where: text("Where: a place, or words in quotes.", "the farm").optional(),
    "in-answer-to": ids("The line it was an answer to, by its id.", "limit").optional(),
    feels: feels.optional(),
    ...factKeys,
  })
  .meta({ id: "event-line", description: "Something that happened or went on." });
