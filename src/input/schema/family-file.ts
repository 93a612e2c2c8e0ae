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
import { pattern, verdict } from "./verdicts.ts";

/** The whole file as one schema, for editors. Reading goes line by line, so that lines stand alone. */
export function familyFile() {
  return z.strictObject({
    ...head.shape,
    people: entries(person, "The people of the family, each under an id."),
    helpers: entries(outsider, "Professionals and others who helped; they stay out of triangles."),
    groups: entries(outsider, "Several people under one id: friends, boyfriends, siblings."),
    places: entries(outsider, "Places, schools, workplaces, towns."),
    children: lines(children, "Whose children they are, and who raised them."),
    unions: lines(bond, "Couples and their history."),
    ties: lines(bond, "What lies between two: bonds, conflicts, cutoffs, and how they changed."),
    roles: lines(role, "Seats that somebody held, toward somebody or alone."),
    conditions: lines(condition, "Illnesses, substances, low moods."),
    functioning: lines(functioning, "Work, faith, means, strengths, with their times."),
    events: lines(event, "What happened, in time or only in order."),
    households: lines(household, "Who lived together, and when."),
    triangles: lines(triangle, "Triangles as told."),
    coalitions: lines(coalition, "Who stands together against whom, as told."),
    asked: lines(asked, "What was asked, and how far the answer completes the record."),
    notes: lines(remark.note, "Notes; general sentences belong here."),
    questions: lines(remark.question, "What is still to be asked."),
    findings: lines(verdict, "What was said of the findings: dismissed, confirmed, reworded."),
    patterns: lines(pattern, "Patterns of one's own to look for."),
    "own-words": lines(ownWord, "Words that the catalogue does not have."),
  });
}

function entries(entry: z.ZodType, description: string) {
  const id = newId("Lower-case words joined by hyphens.", "anna");
  return z.record(id, entry.nullable()).nullable().optional().meta({ description });
}

/** Several lines may stand in brackets on one line of the file. */
function lines(line: z.ZodType, description: string) {
  return z
    .array(z.union([line, z.array(line)]))
    .nullable()
    .optional()
    .meta({ description });
}
