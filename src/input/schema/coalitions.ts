import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";

/** A line of `coalitions`: who stands together against whom. */
export const coalition = z
  .strictObject({
    coalition: ids("Who stands together.", ["mother", "anna"], ["anna", "berta", "carl"]),
    against: ids("Against whom.", "father"),
    ...factKeys,
  })
  .meta({ id: "coalition-line", description: "Who stands together against whom, as told." });
