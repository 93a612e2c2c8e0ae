import * as z from "zod";
import { ids, newId } from "./ids.ts";
import { oneOrMore, text } from "./words.ts";

/** Keys that speak of time. */
const timeKeys = {
  when: text("When: `1978`, `before divorce`, `when anna was 5`, `early 1970s`.").optional(),
  from: text("Since when.").optional(),
  until: text("Until when; `now`: still so.").optional(),
  lasting: text("How long: `about a year`, `all life`.").optional(),
};

/** Keys that every line may carry. */
export const factKeys = {
  id: newId("A name for this line, to point at it.").optional(),
  ...timeKeys,
  says: ids("Who tells it: the id of a person or helper, or `clinician`.").optional(),
  level: z
    .enum(["stated", "implied", "general", "hypothesis"])
    .meta({ description: "`stated` if left out; `general` and `hypothesis` are never counted." })
    .optional(),
  answer: z
    .enum(["yes", "no", "unknown", "not told"])
    .meta({ description: "`yes` if left out; `no`: known not to be so." })
    .optional(),
  because: text("A reason, as told.").optional(),
  for: ids("For whose sake.").optional(),
  words: text("Their own words, in quotes.").optional(),
  note: text("The writer's note, in quotes.").optional(),
  tags: oneOrMore(z.string(), "Free marks.").optional(),
};
