import { afterDeath } from "./after-death.ts";
import { afterPhase } from "./after-phase.ts";
import { ageGaps } from "./age-gaps.ts";
import { ancestry } from "./ancestry.ts";
import { asked } from "./asked.ts";
import { between } from "./between.ts";
import { birthParents } from "./birth-parents.ts";
import { births } from "./births.ts";
import type { Check } from "./check.ts";
import { childless } from "./childless.ts";
import { chronology } from "./chronology.ts";
import { closeBirths } from "./close-births.ts";
import { functioning } from "./functioning.ts";
import { later } from "./later.ts";
import { longLives } from "./long-lives.ts";
import { oneWay } from "./one-way.ts";
import { ownPatterns } from "./own-patterns.ts";
import { ownWords } from "./own-words.ts";
import { parentAges } from "./parent-ages.ts";
import { references } from "./references.ts";
import { repeatedIds } from "./repeated-ids.ts";
import { saidAlready } from "./said-already.ts";
import { saidTwice } from "./said-twice.ts";
import { samePerson } from "./same-person.ts";
import { settings } from "./settings.ts";
import { timeNames } from "./time-names.ts";
import { times } from "./times.ts";
import { triangles } from "./triangles.ts";
import { twins } from "./twins.ts";
import { verdicts } from "./verdicts.ts";
import { versions } from "./versions.ts";
import { whoseAge } from "./whose-age.ts";
import { whoseEvent } from "./whose-event.ts";
import { youngSpouses } from "./young-spouses.ts";

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
  whoseEvent,
  functioning,
  twins,
  ownWords,
  ownPatterns,
  verdicts,
  versions,
  parentAges,
  longLives,
  youngSpouses,
  ageGaps,
  closeBirths,
  afterDeath,
  birthParents,
  samePerson,
  saidTwice,
];
