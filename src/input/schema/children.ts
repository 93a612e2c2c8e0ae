import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { text } from "./words.ts";

/** A line of `children`: whose child somebody is, and who raised it. */
export const children = z
  .strictObject({
    child: ids("The child, or several with the same parents.").optional(),
    "eldest-first": ids("Several children, in order of birth.").optional(),
    of: ids("Parents by birth.").optional(),
    "adopted-by": ids("Parents by adoption.").optional(),
    "fostered-by": ids("Foster parents.").optional(),
    guardian: ids("Guardians.").optional(),
    "raised-by": ids("Who brought the child up.").optional(),
    "helped-by": ids("Who helped to bring the child up.").optional(),
    without: ids("Which parent had no part in it.").optional(),
    born: text("When the child was born; here or under `people`, not both.").optional(),
    ...factKeys,
  })
  .meta({
    id: "children-line",
    description: "Whose child somebody is. Times bound the raising, not the birth.",
  });
