import type { Frame, Question } from "../question.ts";
import { around } from "./around.ts";
import { closing } from "./closing.ts";
import { difficult } from "./difficult.ts";
import { household } from "./household.ts";
import { kinLives } from "./kin-lives.ts";
import { likeness } from "./likeness.ts";
import { lives } from "./lives.ts";
import { opening } from "./opening.ts";
import { ownLine } from "./own-line.ts";
import { parents } from "./parents.ts";
import { present } from "./present.ts";
import { seats } from "./seats.ts";
import { ties } from "./ties.ts";

/** In the order of an hour: from what is easy to what is not, and out again by what helped. */
export const questions: readonly ((frame: Frame) => readonly Question[])[] = [
  opening,
  household,
  present,
  parents,
  ownLine,
  lives,
  kinLives,
  ties,
  seats,
  likeness,
  around,
  difficult,
  closing,
];
