import { afterPhase } from "./after-phase.ts";
import { ancestry } from "./ancestry.ts";
import { asked } from "./asked.ts";
import { between } from "./between.ts";
import { births } from "./births.ts";
import type { Check } from "./check.ts";
import { childless } from "./childless.ts";
import { chronology } from "./chronology.ts";
import { functioning } from "./functioning.ts";
import { later } from "./later.ts";
import { oneWay } from "./one-way.ts";
import { ownWords } from "./own-words.ts";
import { references } from "./references.ts";
import { repeatedIds } from "./repeated-ids.ts";
import { saidAlready } from "./said-already.ts";
import { settings } from "./settings.ts";
import { timeNames } from "./time-names.ts";
import { times } from "./times.ts";
import { triangles } from "./triangles.ts";
import { twins } from "./twins.ts";
import { unlikelyAges } from "./unlikely-ages.ts";
import { verdicts } from "./verdicts.ts";
import { versions } from "./versions.ts";
import { whoseAge } from "./whose-age.ts";
import { whoseEvent } from "./whose-event.ts";

/** Every check. Their order does not matter: what they say is sorted by place. */
export const checks: readonly Check[] = [
  repeatedIds,
  references,
  childless,
  between,
  triangles,
  settings,
  times,
  timeNames,
  later,
  whoseAge,
  births,
  ancestry,
  chronology,
  asked,
  afterPhase,
  oneWay,
  saidAlready,
  unlikelyAges,
  whoseEvent,
  functioning,
  twins,
  ownWords,
  verdicts,
  versions,
];
