import type { Manner } from "../../catalogue/manners.ts";
import { manners } from "../../catalogue/manners.ts";
import type { Value } from "../../family/value.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import { valuesOf } from "../values-of.ts";
import type { Offbeat } from "./offbeat.ts";

/** Fewer among brothers and sisters are told with the one who died. */
const fewest = 2;

interface Death {
  readonly who: string;
  readonly manner: Manner;
  readonly values: readonly Value[];
}

/** Brothers and sisters who died by force or by accident, each kind by itself, and their children who did. */
export function suddenDeaths(study: Study): readonly Offbeat[] {
  const spoken = new Set<string>();
  return study.kin.kin.flatMap((id) => {
    if (suddenDeath(study, id) === null || spoken.has(id)) return [];
    const sibship = [id, ...study.kin.siblingsOf(id)];
    sibship.forEach((one) => spoken.add(one));
    const died = sibship.flatMap((one) => suddenDeath(study, one) ?? []);
    return died.length < fewest ? [] : [amongSiblings(study, sibship.length, died)];
  });
}

/** Told in one manner only; who is told to have died in two ways is not counted. */
function suddenDeath(study: Study, who: string): Death | null {
  const manner = study.family.people.get(who)?.manner ?? null;
  if (manner === null || !manners[manner].sudden) return null;
  const values = valuesOf(study, who, "manner");
  return values.length === 1 ? { who, manner, values } : null;
}

function amongSiblings(study: Study, all: number, died: readonly Death[]): Offbeat {
  const about = died.map(({ who }) => who).sort();
  const children = [...new Set(about.flatMap((id) => study.kin.childrenOf(id)))].sort();
  const below = children.flatMap((child) => suddenDeath(study, child) ?? []);
  const also = below.length === 0 ? "" : `; of their children too: ${byManner(study, below)}`;
  return {
    about,
    step: "sudden-deaths",
    told: [...died, ...below].flatMap((one) => [
      ...deathTold(study, one),
      ...linksTold(study, one.who),
    ]),
    words: `${died.length} of ${all} brothers and sisters are told to have died suddenly (${byManner(study, died)})${also}`,
    title: "Sudden deaths among brothers and sisters",
    at: [...about, ...below.map(({ who }) => who)],
  };
}

/** "Joe in a war; John and Robert killed by somebody". */
function byManner(study: Study, deaths: readonly Death[]): string {
  const kinds = [...new Set(deaths.map(({ manner }) => manner))].sort();
  return kinds
    .map((kind) => {
      const who = deaths.flatMap((one) => (one.manner === kind ? [one.who] : [])).sort();
      return `${study.list(who)} ${manners[kind].means.split(";")[0] ?? ""}`;
    })
    .join("; ");
}

function deathTold(study: Study, { who, manner, values }: Death): readonly Told[] {
  return values.map((fact) => ({
    fact,
    words: `${study.name(who)} died: ${manners[manner].label}`,
  }));
}

function linksTold(study: Study, child: string): readonly Told[] {
  return study.kin.parentsOf(child, ["birth"]).flatMap((parent) => linkTold(study, parent, child));
}
