import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { oneOrMore, text } from "./words.ts";

/** A line of `roles`: a seat somebody holds. */
export const role = z
  .strictObject({
    who: ids("Who holds it.", "anna"),
    role: oneOrMore(kinds.role, "The seat, in one word or several.", "confidant", [
      "hero",
      "helper",
    ]),
    toward: ids("Toward whom.", "mother").optional(),
    against: ids("Against whom.", "father").optional(),
    "in-place-of": text("Whose seat it was.", "father").optional(),
    shown: text("The behaviour, as described, in quotes.", "listens to her at night").optional(),
    ...factKeys,
  })
  .meta({ id: "role-line", description: "A seat somebody holds, toward somebody or alone." });
