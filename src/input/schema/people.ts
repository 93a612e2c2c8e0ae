import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { text } from "./words.ts";

/** A value that may say more about itself: who tells it, and how sure that is. */
function fact(description: string) {
  const { says, level, because, words, note, tags } = factKeys;
  const long = z.strictObject({
    is: text("The value itself."),
    ...{ says, level, because, words, note, tags },
  });
  return z.union([z.string().transform((is) => ({ is })), long]).meta({ description });
}

const shared = {
  name: text("A name, in quotes if it needs them. Nobody needs one.").optional(),
  gender: kinds.gender.optional(),
  note: text("The writer's note, in quotes.").optional(),
  tags: factKeys.tags,
};

const personKeys = {
  ...shared,
  kind: z.enum(["person"]).meta({ description: "`person` if left out." }).optional(),
  born: fact("When: `1978`, `about 1962`, `when mother was in her mid-teens`.").optional(),
  died: fact("When; `yes`: dead, not said when; `no`: known to be alive.").optional(),
  cause: text("What somebody died of.").optional(),
  age: fact("The age as told; never computed.").optional(),
  work: text("What somebody does or did.").optional(),
  education: text("Schooling.").optional(),
  faith: text("Faith.").optional(),
  culture: text("Culture, people, origin.").optional(),
};

/** One of `people`. An id with nothing after it is somebody of whom only that is known. */
export const person = z
  .strictObject(personKeys)
  .meta({ id: "person", description: "A person of the family; all keys may be left out." });

/** One of `helpers`, `groups` or `places`. */
export const outsider = z
  .strictObject({
    ...personKeys,
    kind: text("What kind: `teacher`, `psychotherapist`, `college`.").optional(),
    of: ids("Whose: whose friends, whose helper.").optional(),
    at: text("Where: a place, or a word.").optional(),
    "part-of": text("What it is a part of.").optional(),
    "how-many": text("How many they are: `3`, `about 2`, `unknown`.").optional(),
    members: ids("Those of a group who have an id of their own.").optional(),
  })
  .meta({
    id: "outsider",
    description: "Somebody or something outside the family; all keys may be left out.",
  });
