import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { said } from "./said.ts";
import { text } from "./words.ts";

/** A line of `children`: whose child somebody is, and who raised it. */
export const children = z
  .strictObject({
    child: ids("The child, or several with the same parents.", "anna").optional(),
    "eldest-first": ids(
      "Several children, in order of birth.",
      ["anna", "berta"],
      ["anna", "berta", "carl"],
    ).optional(),
    of: ids("Parents by birth.", "carla", ["carla", "per"]).optional(),
    "adopted-by": ids("Parents by adoption.", "dora", ["dora", "emil"]).optional(),
    "fostered-by": ids("Foster parents.", "dora").optional(),
    step: ids("Step-parents.", "emil").optional(),
    guardian: ids("Guardians.", "uncle").optional(),
    "raised-by": ids("Who brought the child up.", "berta").optional(),
    donor: ids("Who gave egg or sperm, and is no parent otherwise.", "a-donor").optional(),
    "carried-by": ids("Who carried the child for others.", "aunt").optional(),
    "helped-by": ids("Who helped to bring the child up.", "berta").optional(),
    without: ids("Which parent had no part in it.", "per").optional(),
    twins: said(
      kinds.twins,
      "How those of one birth are alike; `yes` if not known.",
      "identical",
      "yes",
    ).optional(),
    born: text(
      "When the child was born; here or under `people`, not both.",
      "when carla was 19",
    ).optional(),
    ...factKeys,
  })
  .meta({
    id: "children-line",
    description: "Whose child somebody is. Times bound the raising, not the birth.",
  });
