import * as z from "zod";
import { bond } from "./bonds.ts";
import { children } from "./children.ts";
import { condition } from "./conditions.ts";
import { event } from "./events.ts";
import { coalition } from "./coalitions.ts";
import { functioning } from "./functioning.ts";
import { ownWord } from "./own-words.ts";
import { household, triangle } from "./groups.ts";
import { head } from "./head.ts";
import { newId } from "./ids.ts";
import { outsider, person } from "./people.ts";
import { asked, remark } from "./record.ts";
import { role } from "./roles.ts";
import { said } from "./said.ts";
import { pattern, verdict } from "./verdicts.ts";

/** What a section is for, and a line of it. */
// prettier-ignore
const sections = {
  people:     entries(person,   "The people of the family, each under an id.", { anna: { name: "Anna", gender: "female", born: "about 1962" } }),
  helpers:    entries(outsider, "Professionals and others who helped; they stay out of triangles.", { therapist: { kind: "psychotherapist" } }),
  groups:     entries(outsider, "Several people under one id: friends, boyfriends, siblings.", { friends: { of: "anna", "how-many": "about 3" } }),
  places:     entries(outsider, "Places, schools, workplaces, towns.", { college: { kind: "college" } }),
  children:   lines(children,    "Whose children they are, and who raised them.", { child: "anna", of: ["berta", "carl"] }),
  unions:     lines(bond,        "Couples and their history.", { between: ["berta", "carl"], union: "married", when: 1978 }),
  ties:       lines(bond,        "What lies between two: bonds, conflicts, cutoffs, and how they changed.", { between: ["anna", "berta"], tie: "close" }),
  roles:      lines(role,        "Seats that somebody held, toward somebody or alone.", { who: "anna", role: "confidant", toward: "berta" }),
  conditions: lines(condition,   "Illnesses, substances, low moods.", { who: "anna", condition: "depression", from: 1978 }),
  functioning: lines(functioning, "Work, faith, means, strengths, with their times.", { who: "anna", strength: "keeps her humour" }),
  events:     lines(event,       "What happened, in time or only in order.", { who: "anna", event: "left-home", when: 1978 }),
  households: lines(household,   "Who lived together, and when.", { household: ["anna", "berta"], until: 1978 }),
  triangles:  lines(triangle,    "Triangles as told.", { triangle: ["anna", "berta", "carl"], "in-the-middle": "anna" }),
  coalitions: lines(coalition,   "Who stands together against whom, as told.", { coalition: ["anna", "berta"], against: "carl" }),
  asked:      lines(asked,       "What was asked, and how far the answer completes the record.", { asked: "siblings", about: "anna", answer: "none" }),
  notes:      lines(remark.note, "Notes; general sentences belong here.", { note: "told with a laugh" }),
  questions:  lines(remark.question, "What is still to be asked.", { ask: "Who brought her up?", about: "anna" }),
  findings:   lines(verdict,     "What was said of the findings: dismissed, confirmed, reworded.", { finding: "P08", about: "anna", verdict: "dismissed", because: "low moods" }),
  patterns:   lines(pattern,     "Patterns of one's own to look for.", { pattern: "eldest-carries", role: "sibling-parent", recurs: "down the generations" }),
  "own-words": lines(ownWord,    "Words that the catalogue does not have.", { word: "sunday-parent", kind: "role", like: "uninvolved-parent" }),
};

/** The whole file as one schema, for editors. Reading goes line by line, so that lines stand alone. */
export function familyFile() {
  return z.strictObject({
    ...head.shape,
    ...sections,
  });
}

function entries(entry: z.ZodType, description: string, sample: object) {
  const id = newId("Lower-case words joined by hyphens.", "anna");
  return said(z.record(id, entry.nullable()).nullable().optional(), description, sample);
}

/** Several lines may stand in brackets on one line of the file. */
function lines(line: z.ZodType, description: string, sample: object) {
  const several = z.array(z.union([line, z.array(line)]));
  return said(several.nullable().optional(), description, [sample]);
}
