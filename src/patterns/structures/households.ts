import type { Household } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import type { Structure } from "./structure.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Raising children in one household with an own parent. Where no household is told it is not known. */
export const threeGenerationHome: Structure = {
  id: "three-generation-home",
  label: "raising children in a household with an own parent",
  trait: (study) => ({
    among: housed(study),
    of: (id) => standingOf(study, id, ({ parents }) => parents.length > 0),
    skips: true,
  }),
  missing: (who) => `who lived with ${who} and the children`,
};

/** Raising children in a household without another adult of the family. */
export const loneParentHome: Structure = {
  id: "lone-parent-home",
  label: "raising children as the one adult of a household",
  trait: (study) => ({
    among: housed(study),
    of: (id) => standingOf(study, id, ({ adults }) => adults === 0),
    skips: true,
  }),
  missing: (who) => `who lived with ${who} and the children`,
};

interface Home {
  readonly home: Household;
  readonly parents: readonly string[];
  readonly children: readonly string[];
  /** How many live there beside the person and the children. */
  readonly adults: number;
}

function standingOf(study: Study, id: string, is: (home: Home) => boolean): Standing | null {
  if (study.kin.childrenOf(id).length === 0) return null;
  const homes = homesOf(study, id);
  const home = homes.find(is) ?? homes.find((one) => !isOfATime(one));
  if (home === undefined) return notKnown;
  return { is: is(home) ? "yes" : "no", told: () => homeTold(study, id, home) };
}

/** Who lived there at one time says nothing of the years before and after. */
function isOfATime({ home: { time } }: Home): boolean {
  const { when, from, until, lasting } = time.written;
  return [when, from, until, lasting].some((words) => words !== null);
}

/** The households in which somebody lived with a child of theirs. */
function homesOf({ about, kin }: Study, id: string): readonly Home[] {
  const [own, above] = [kin.childrenOf(id), kin.parentsOf(id)];
  return about(id)
    .households.filter((home) => counted(home) && home.members.includes(id))
    .map((home) => ({
      home,
      parents: home.members.filter((one) => above.includes(one)),
      children: home.members.filter((one) => own.includes(one)),
      adults: home.members.filter((one) => one !== id && !own.includes(one)).length,
    }))
    .filter(({ children }) => children.length > 0);
}

function homeTold(
  study: Study,
  id: string,
  { home, parents, children }: Home,
): ReturnType<Standing["told"]> {
  return [
    { fact: home, words: `household: ${study.list(home.members)}` },
    ...parents.flatMap((parent) => linkTold(study, parent, id)),
    ...children.flatMap((child) => linkTold(study, id, child)),
  ];
}

function housed(study: Study): readonly string[] {
  return kinAmong(
    study,
    study.family.households.flatMap(({ members }) => members),
  );
}
