import type { Part } from "../told.ts";
import { chronology } from "./chronology.ts";
import { findings } from "./findings.ts";
import { genogram } from "./genogram.ts";
import { legend } from "./legend.ts";
import { progressNote } from "./progress-note.ts";
import { questions } from "./questions.ts";
import { roles } from "./roles.ts";
import { steps } from "./steps.ts";
import { ties } from "./ties.ts";

/** The parts of a pack, in the order in which they are read. */
export const parts: readonly Part[] = [
  genogram,
  findings,
  chronology,
  ties,
  roles,
  questions,
  progressNote,
  steps,
  legend,
];
