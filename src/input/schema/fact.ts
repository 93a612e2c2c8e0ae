import * as z from "zod";
import { ids, newId } from "./ids.ts";
import { oneOrMore, text } from "./words.ts";

/** Keys that speak of time. */
const timeKeys = {
  when: text(
    "When: a date, an age or what it came after.",
    "1978",
    "when anna was 5",
    "soon after divorce",
  ).optional(),
  from: text("Since when.", "1978", "after divorce").optional(),
  until: text("Until when; `now`: still so.", "now", "before 1990").optional(),
  lasting: text("How long.", "about a year", "all life").optional(),
};

const says = ids(
  "Who tells it: the id of a person or helper, or `clinician`.",
  "anna",
  "clinician",
).optional();
const certainty = z
  .enum(["certain", "likely", "possible", "doubtful"])
  .meta({ description: "How sure whoever tells it is.", examples: ["likely"] })
  .optional();

const reason = z.strictObject({
  is: text("The reason, as told.", "the drinking"),
  says,
  certainty,
});

/** What a line, a phase or a longer value may say about itself. */
export const sayingKeys = {
  says,
  level: z
    .enum(["stated", "implied", "general", "hypothesis"])
    .meta({
      description: "`stated` if left out; `general` and `hypothesis` are never counted.",
      examples: ["implied"],
    })
    .optional(),
  certainty,
  because: z
    .union([z.string().transform((is) => ({ is })), reason])
    .meta({
      description: "A reason, as told; if somebody else states it: `{ is: …, says: … }`.",
      examples: ["the war", { is: "the drinking", says: "anna" }],
    })
    .optional(),
  words: text("Their own words, in quotes.", "we never spoke of it").optional(),
  note: text("The writer's note, in quotes.", "told with a laugh").optional(),
  tags: oneOrMore(z.string(), "Free marks.", "to-discuss").optional(),
  "visible-to": ids(
    "Who may see it: `clinician`, or ids. Everybody else gets a file and a drawing without it.",
    "clinician",
  ).optional(),
};

/** Keys that every line may carry. */
export const factKeys = {
  id: newId("A name for this line, to point at it.", "the-parting").optional(),
  ...timeKeys,
  ...sayingKeys,
  answer: z
    .enum(["yes", "no", "unknown", "not told"])
    .meta({
      description: "`yes` if left out; `no`: known not to be so.",
      examples: ["no"],
    })
    .optional(),
  for: ids("For whose sake.", "anna").optional(),
  "version-of": text(
    "The id of the line that is told differently here; neither wins.",
    "the-parting",
  ).optional(),
};
