import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { text } from "./words.ts";

const status = kinds.status.optional();

/** A stretch of its course, or a turning point in it. */
const phase = z.strictObject({
  status,
  event: kinds.event.optional(),
  with: ids("Of a turning point: who else took part.", "therapist").optional(),
  what: ids("What it was about: ids, or words in quotes.", "the drinking").optional(),
  where: text("Where: a place, or words in quotes.", "the-clinic").optional(),
  ...factKeys,
});

/** A line of `conditions`: an illness, a substance, or a word for how it felt. */
export const condition = z
  .strictObject({
    who: ids("Who has or had it.", "anna"),
    condition: kinds.condition,
    status,
    ...factKeys,
    phases: z
      .array(phase)
      .min(1)
      .meta({
        description: "Its course, in order of time.",
        examples: [
          [
            { status: "present", from: 1980 },
            { event: "completed-treatment", when: 1990 },
            { status: "recovery" },
          ],
        ],
      })
      .optional(),
  })
  .meta({
    id: "condition-line",
    description: "An illness, a substance, or a word for how it felt.",
  });
