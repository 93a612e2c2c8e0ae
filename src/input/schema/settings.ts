import * as z from "zod";
import { thresholds } from "../../catalogue/thresholds.ts";
import { rangeInWords } from "../time/range-in-words.ts";
import { tolerances } from "../time/widths.ts";
import { sentence } from "./sentence.ts";
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
    .meta({
      description: "How wide the words of time are, either way.",
      samples: [{ "about-year": 3, "mid-teens": "13 to 17" }],
    })
    .optional(),
  patterns: z
    .strictObject(
      Object.fromEntries(
        Object.entries(thresholds)
          .filter(([name]) => name !== "young-parent")
          .map(([name, { says, usual, unit, source }]) =>
            threshold(name, says, `${usual} ${unit}`, source),
          ),
      ),
    )
    .meta({
      description: "What patterns are measured by.",
      samples: [{ childhood: 18, window: 24 }],
    })
    .optional(),
  "young-parent": z
    .string()
    .regex(/^\d{1,2}$/u)
    .meta({
      description: "Below which age a parent is called young; 20 if left out.",
      samples: [18],
    })
    .optional(),
});

function threshold(name: string, says: string, usual: string, source: string) {
  return [
    name,
    z
      .string()
      .regex(/^\d{1,3}$/u)
      .meta({
        description: `${sentence(says)} If not set: ${usual} (${source}).`,
        samples: [Number.parseInt(usual, 10)],
      })
      .optional(),
  ] as const;
}

function tolerance(name: string, says: string, usual: string) {
  return [name, text(`${sentence(says)} If not set: ${usual}.`, usual).optional()] as const;
}
