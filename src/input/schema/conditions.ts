import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";

const status = kinds.status.optional();

/** A line of `conditions`: an illness, a substance, or a word for how it felt. */
export const condition = z
  .strictObject({
    who: ids("Who has or had it.", "anna"),
    condition: kinds.condition,
    status,
    ...factKeys,
    phases: z
      .array(z.strictObject({ status, ...factKeys }))
      .min(1)
      .meta({
        description: "Its course, in order of time.",
        examples: [
          [
            { status: "present", from: 1980 },
            { status: "recovery", from: 1990 },
          ],
        ],
      })
      .optional(),
  })
  .meta({
    id: "condition-line",
    description: "An illness, a substance, or a word for how it felt.",
  });
