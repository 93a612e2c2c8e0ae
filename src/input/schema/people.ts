import * as z from "zod";
import { sayingKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { lastingOf, valueOf } from "./values.ts";
import { said } from "./said.ts";
import { text } from "./words.ts";

/** Two versions of a birth, as an example of how any value may be told twice. */
const twice = [
  { is: 1950, says: "berta" },
  { is: "about 1952", says: "uncle", certainty: "doubtful" },
];

const told = valueOf("told-words", z.string(), "1950", "about 1952");
const lasting = lastingOf("lasting-words", z.string(), "nurse", "Anna Lund");

const names = z
  .strictObject({
    birth: lasting("The name given at birth; never printed unless asked for.", "Anna Berg"),
    lived: lasting("The name lived by, if it is another.", "Anna Lund"),
    alias: lasting("Other names: nicknames, pen names, code names.", "Nan", ["Nan", "Annie"]),
    initials: lasting("Initials, where a name is too much.", "A. L."),
  })
  .meta({
    description: "Several names of one person.",
    samples: [{ birth: "Anna Berg", alias: "Nan" }],
  });

const { says, certainty, words, note, tags, "visible-to": visibleTo } = sayingKeys;

const shared = {
  name: lasting("A name, in quotes if it needs them. Nobody needs one.", "Anna"),
  names: names.optional(),
  "named-after": ids("After whom somebody was named.", "berta").optional(),
  gender: valueOf("told-gender", kinds.gender, "female")("The gender lived.", "female"),
  assigned: valueOf(
    "told-assigned",
    kinds.assigned,
    "female",
  )(
    "The gender assigned at birth, if the family wants it told; drawn only when asked for.",
    "female",
  ),
  orientation: valueOf(
    "told-orientation",
    kinds.orientation,
    "gay",
  )("Whom somebody loves, if it matters.", "gay"),
  born: told(
    "When somebody was born; several versions may stand side by side.",
    1978,
    "when mother was in her mid-teens",
    twice,
  ),
  died: told("When; `yes`: dead, not said when; `no`: known to be alive.", 1990, "yes"),
  due: told("When a child is expected.", "spring 2026"),
  cause: told("What somebody died of.", "pneumonia"),
  manner: valueOf(
    "told-manner",
    kinds.manner,
    "illness",
  )("In what manner somebody died.", "illness"),
  age: told("The age as told, of the dead at death; never computed.", "late teens at wedding"),
  work: lasting("What somebody does or did.", "nurse", [{ is: "baker", until: 1970 }, "nurse"]),
  education: lasting("Schooling.", "left school at 14"),
  faith: lasting("Faith.", "Methodist"),
  culture: lasting("Culture, people, origin.", "Irish", ["Irish", "Scottish"]),
  language: lasting("The language spoken at home.", "Gaelic"),
  money: lasting("Means, debts, who had the money.", "always short"),
  migration: lasting("Leaving one country or region for another.", {
    is: "from Ireland to England",
    when: 1847,
  }),
  strengths: lasting("What somebody is good at, and what held.", "keeps her humour"),
  says,
  certainty,
  words,
  note,
  tags,
  "visible-to": visibleTo,
};

/** One of `people`. An id with nothing after it is somebody of whom only that is known. */
export const person = z
  .strictObject({
    kind: said(kinds.being, "`person` if left out.", "pet", "miscarriage").optional(),
    species: lasting("Of a pet: what it is.", "dog"),
    ...shared,
  })
  .meta({ id: "person", description: "A person of the family; all keys may be left out." });

/** One of `helpers`, `groups` or `places`. */
export const outsider = z
  .strictObject({
    ...shared,
    kind: text("What kind, in a word.", "teacher", "psychotherapist", "college").optional(),
    of: ids("Whose: whose friends, whose helper.", "anna").optional(),
    at: text("Where: a place, or a word.", "school").optional(),
    "part-of": text("What it is a part of.", "university").optional(),
    "how-many": text("How many they are.", "3", "about 2", "unknown").optional(),
    members: ids("Those of a group who have an id of their own.", ["anna", "berta"]).optional(),
  })
  .meta({
    id: "outsider",
    description: "Somebody or something outside the family; all keys may be left out.",
  });
