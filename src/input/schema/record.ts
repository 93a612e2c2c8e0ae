import * as z from "zod";
import { factKeys } from "./fact.ts";
import { choice } from "./choice.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { said } from "./said.ts";
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
    asked: said(kinds.asked, "What was asked after.", "siblings", "alcohol"),
    about,
    answer: choice(
      {
        none: "There are none, or nobody had it.",
        "no others": "Those in the file are all there are.",
        yes: "There are some, or somebody had it; who is not told.",
        unknown: "Asked, and not known.",
        "not told": "Asked, and not to be told.",
      },
      "How it was answered.",
      "none",
      "no others",
    ),
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
