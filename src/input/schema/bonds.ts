import * as z from "zod";
import { boundaries } from "../../catalogue/boundaries.ts";
import { choice } from "./choice.ts";
import { factKeys } from "./fact.ts";
import { feels } from "./feels.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { said } from "./said.ts";
import { text } from "./words.ts";

const boundary = choice(
  {
    clear: boundaries.clear.means,
    diffuse: boundaries.diffuse.means,
    rigid: boundaries.rigid.means,
  },
  "How the line between the two is drawn.",
  "diffuse",
);

const bondKeys = {
  tie: said(kinds.tie, "What lies between the two.", "close", "cutoff").optional(),
  union: said(kinds.union, "A state of the couple.", "married", "divorced").optional(),
  by: ids("Who does it, or who began it. Often not known.", "anna").optional(),
  feels: feels.optional(),
  boundary: boundary.optional(),
  intensity: said(kinds.intensity, "How strong it is.", "strong").optional(),
  custody: ids(
    "With whom the children live after a parting: ids, or words in quotes.",
    "mother",
  ).optional(),
};

const phase = z.strictObject({
  ...bondKeys,
  event: said(kinds.event, "A turning point, instead of a state.", "set-limit").optional(),
  with: ids("Who else took part.", "therapist").optional(),
  toward: ids("Whom it was toward; the other side if left out.", "anna").optional(),
  what: ids("What it was about: ids, or words in quotes.", "college", "the house").optional(),
  "in-answer-to": ids("The line it was an answer to, by its id.", "limit").optional(),
  over: ids("The way not taken.", "the-farm").optional(),
  where: text("Where: a place, or words in quotes.", "the-farm").optional(),
  ...factKeys,
});

/** A line of `ties` or `unions`: what two have with each other. */
export const bond = z
  .strictObject({
    between: said(z.array(z.string()), "The two, by id.", ["anna", "berta"], ["mother", "father"]),
    ...bondKeys,
    "how-many": text("Of a group: how many of them.", "most", "several").optional(),
    ...factKeys,
    phases: said(
      z.array(phase).min(1),
      "Its history, in order of time.",
      [{ tie: "close" }, { tie: "cutoff", by: "anna", from: "after divorce" }],
      [{ tie: "fused" }, { event: "set-limit", by: "anna" }, { tie: "repaired", until: "now" }],
    ).optional(),
  })
  .meta({ id: "bond-line", description: "What two have with each other." });
