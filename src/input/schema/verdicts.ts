import * as z from "zod";
import { factKeys } from "./fact.ts";
import { choice } from "./choice.ts";
import { ids, newId } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { oneOrMore, text } from "./words.ts";

/** A line of `findings`: what was said of a finding of the tool. */
export const verdict = z
  .strictObject({
    finding: text(
      "The number of the pattern, with a dot and what of it; or the whole id of the finding; or a pattern of your own.",
      "P08",
      "P08.alcohol",
      "P03:anna-berta",
    ),
    about: ids("Whom the finding is about.", "anna", ["anna", "berta"]).optional(),
    verdict: choice(
      {
        dismissed: "It does not fit; it is no longer shown.",
        confirmed: "It fits.",
        reworded: "It fits, said otherwise: see `wording`.",
      },
      "What was said of it.",
      "dismissed",
    ),
    wording: text(
      "Of one that was reworded: how it is said now.",
      "we found our way back",
    ).optional(),
    ...factKeys,
  })
  .meta({
    id: "finding-line",
    description: "A finding that was dismissed, confirmed or reworded.",
  });

/** A line of `patterns`: something of one's own to look for. */
export const pattern = z
  .strictObject({
    pattern: newId("What the pattern is called.", "eldest-carries"),
    role: oneOrMore(kinds.role, "Roles that show it.", "sibling-parent").optional(),
    tie: oneOrMore(kinds.tie, "Ties that show it.", "cutoff").optional(),
    union: oneOrMore(kinds.union, "States of a couple that show it.", "affair").optional(),
    condition: oneOrMore(kinds.condition, "Conditions that show it.", "alcohol").optional(),
    event: oneOrMore(kinds.event, "Events that show it.", "ran-away").optional(),
    seats: text("Who toward whom.", "eldest toward sibling", "child toward parent").optional(),
    recurs: choice(
      {
        "down the generations": "In somebody, and in a child or grandchild.",
        "among siblings": "In brothers and sisters.",
        "across partners": "With one partner after another.",
        anywhere: "In two people or more.",
      },
      "Where it would have to come again.",
      "among siblings",
    ).optional(),
    ask: text("What to ask where it is seen.", "Who carried whom?").optional(),
    ...factKeys,
  })
  .meta({ id: "pattern-line", description: "A pattern of one's own to look for." });
