import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { said } from "./said.ts";
import { text } from "./words.ts";

const status = said(kinds.status, "`present` if left out.", "recovery", "suspected").optional();

/** A stretch of its course, or a turning point in it. */
const phase = z.strictObject({
  status,
  event: said(kinds.event, "A turning point in its course.", "completed-treatment").optional(),
  with: ids("Of a turning point: who else took part.", "therapist").optional(),
  what: ids("What it was about: ids, or words in quotes.", "the drinking").optional(),
  where: text("Where: a place, or words in quotes.", "the-clinic").optional(),
  ...factKeys,
});

/** A line of `conditions`: an illness, a substance, or a word for how it felt. */
export const condition = z
  .strictObject({
    who: ids("Who has or had it.", "anna"),
    condition: said(kinds.condition, "What it is.", "depression", "alcohol"),
    status,
    ...factKeys,
    phases: said(
      z.array(phase).min(1),
      "Its course, in order of time.",
      [{ from: 1980 }, { event: "completed-treatment", when: 1990 }, { status: "recovery" }],
      [{ status: "suspected" }, { status: "absent", from: 1990 }],
    ).optional(),
  })
  .meta({
    id: "condition-line",
    description: "An illness, a substance, or a word for how it felt.",
  });
