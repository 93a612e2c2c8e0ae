import * as z from "zod";
import { rangeInWords } from "../time/range-in-words.ts";
import { tolerances } from "../time/widths.ts";
import { text } from "./words.ts";

const { amounts, ranges } = tolerances;

/** What a practice means by the words it uses. */
export const settings = z.strictObject({
  time: z
    .strictObject({
      ...Object.fromEntries([
        ...Object.entries(amounts).map(([name, { usual, says }]) =>
          tolerance(name, says, `${usual}`),
        ),
        ...Object.entries(ranges).map(([name, { usual, says }]) =>
          tolerance(name, says, rangeInWords(usual)),
        ),
      ]),
    })
    .meta({ description: "How wide the words of time are, either way." })
    .optional(),
  "young-parent": z
    .string()
    .regex(/^\d{1,2}$/u)
    .meta({
      description: "Below which age a parent is called young; 20 if left out.",
      examples: [18],
    })
    .optional(),
});

function tolerance(name: string, says: string, usual: string) {
  return [name, text(`${says}. If not set: ${usual}.`).optional()] as const;
}
