import * as z from "zod";
import { kinds } from "./kinds.ts";
import { said } from "./said.ts";
import { oneOrMore } from "./words.ts";

/** What people feel, by their ids. */
export const feels = said(
  z.record(z.string(), oneOrMore(kinds.feeling, "What this one feels.", "guilt", ["love", "fear"])),
  "What each feels, by id; two feelings of one side may pull apart.",
  { anna: ["love", "fear"] },
  { anna: "guilt", berta: "hurt" },
);
