import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { text } from "./words.ts";

const { id, when, from, until, lasting, says, level, certainty, because } = factKeys;
const { for: sake, words, note, tags, "visible-to": visibleTo } = factKeys;
const time = { when, from, until, lasting };
const saying = { says, level, certainty, because, for: sake, words, tags, "visible-to": visibleTo };
const rest = { id, ...time, ...saying };

const about = ids(
  "Of whom: ids, `everyone`, `anna's side`, or `grandparents of anna` and the like.",
  "anna",
  "everyone",
  "grandparents of anna",
);

/** A line of `asked`: a question that was put, and how far its answer completes the record. */
export const asked = z
  .strictObject({
    asked: kinds.asked,
    about,
    answer: z.enum(["none", "no others", "yes", "unknown", "not told"]).meta({
      description: "`none`: there are none; `no others`: those in the file are all.",
      examples: ["none"],
    }),
    note,
    ...rest,
  })
  .meta({ id: "asked-line", description: "A question that was put, and its answer." });

/** A line of `notes`, and one of `questions`. */
export const remark = {
  note: z
    .strictObject({
      note: text("The note, in quotes.", "told with a laugh"),
      about: about.optional(),
      ...rest,
    })
    .meta({ id: "note-line", description: "A note." }),
  question: z
    .strictObject({
      ask: text("The question, in quotes.", "Who brought her up?"),
      about: about.optional(),
      ...rest,
    })
    .meta({ id: "question-line", description: "A question to the family." }),
};
