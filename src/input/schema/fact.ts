import * as z from "zod";
import { choice } from "./choice.ts";
import { ids, newId } from "./ids.ts";
import { said } from "./said.ts";
import { oneOrMore, text } from "./words.ts";

/** A key of many lines: the editor's schema has it once. */
function shared<Schema extends z.ZodType>(id: string, schema: Schema) {
  return schema.meta({ id }).optional();
}

/** Keys that speak of time. */
const timeKeys = {
  when: shared(
    "when",
    text(
      "When: a date, an age, or what it came before or after. Of a line that lasts, and another that lasts: all through it.",
      "1978",
      "when anna was 5",
      "soon after divorce",
    ),
  ),
  from: shared("from", text("Since when.", "1978", "after divorce")),
  until: shared("until", text("Until when; `now`: still so.", "now", "before 1990")),
  lasting: shared("lasting", text("How long.", "about a year", "all life")),
};

const says = shared(
  "says",
  ids(
    "Who tells it: the id of a person or helper, or `clinician`; several if they agree.",
    "anna",
    "clinician",
  ),
);

const certainty = shared(
  "certainty",
  choice(
    {
      certain: "Sure of it.",
      likely: "Nearly sure.",
      possible: "It may be so.",
      doubtful: "Hardly so.",
    },
    "How sure whoever tells it is.",
    "likely",
    "doubtful",
  ),
);

const reason = z.strictObject({
  is: text("The reason, as told.", "the drinking"),
  says,
  certainty,
});

/** What a line, a phase or a longer value may say about itself. */
export const sayingKeys = {
  says,
  level: shared(
    "level",
    choice(
      {
        stated: "Told in so many words.",
        implied: "Not told, but a careful reader infers it.",
        general: "Said of families at large; never counted.",
        hypothesis: "Supposed, and to be asked; never counted.",
      },
      "Whether it was told; `stated` if left out.",
      "implied",
      "hypothesis",
    ),
  ),
  certainty,
  because: shared(
    "because",
    said(
      z.union([z.string().transform((is) => ({ is })), reason]),
      "A reason, as told; if somebody else states it: `{ is: …, says: … }`.",
      "the war",
      { is: "the drinking", says: "anna" },
    ),
  ),
  words: shared("words", text("Their own words, in quotes.", "we never spoke of it")),
  note: shared("note", text("The writer's note, in quotes.", "told with a laugh")),
  tags: shared(
    "tags",
    oneOrMore(
      z.string(),
      "Free marks; `secret` keeps it out of all that is made for a client.",
      "to-discuss",
      "secret",
    ),
  ),
  "visible-to": shared(
    "visible-to",
    ids(
      "Who may see it: `clinician`, or ids. Everybody else gets a file and a drawing without it.",
      "clinician",
      ["clinician", "anna"],
    ),
  ),
};

/** Keys that every line may carry. */
export const factKeys = {
  id: shared("id", newId("A name for this line, to point at it.", "the-parting")),
  ...timeKeys,
  ...sayingKeys,
  answer: shared(
    "answer",
    choice(
      {
        yes: "It is so.",
        no: "Known not to be so.",
        unknown: "Asked, and not known.",
        "not told": "Asked, and not to be told.",
      },
      "Whether it is so; `yes` if left out.",
      "no",
      "unknown",
    ),
  ),
  for: shared("for", ids("For whose sake.", "anna", ["anna", "berta"])),
  "version-of": shared(
    "version-of",
    text("The id of the line that is told differently here; neither wins.", "the-parting"),
  ),
};
