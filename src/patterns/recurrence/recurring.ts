import type { Grade, Member } from "../finding.ts";
import type { Study } from "../study.ts";
import { byDescent } from "./by-descent.ts";
import type { Recurring } from "./line.ts";
import { linkOf } from "./link-of.ts";
import { linkTold } from "./links.ts";
import { neighboursIn } from "./neighbours.ts";
import type { Step } from "./paths.ts";
import { longestWay } from "./longest-way.ts";
import { groupsOf } from "./paths.ts";
import { lazily } from "../../family/once.ts";
import { grouped } from "../grouped.ts";
import type { Standing, Trait } from "./standing.ts";
import { isFirm } from "./standing.ts";
import { notKnown } from "./standing-of.ts";

/** A pair of holders with one generation between them. */
interface Skip {
  readonly above: string;
  readonly middle: string;
  readonly below: string;
}

/** Where a trait comes up more than once down a line; each line once, the elders first. */
export function recurringIn(study: Study, trait: Trait): readonly Recurring[] {
  const holders = trait.among.filter((id) => holds(trait.of(id)));
  if (holders.length < 2) return [];
  const steps = stepsAmong(study, holders);
  const skips = trait.skips ? skipsAmong(study, holders) : [];
  const pairs: (readonly [string, string])[] = [
    ...steps,
    ...skips.map(({ above, below }) => [above, below] as const),
  ];
  const over = grouped(skips, ({ above }) => [above]);
  const paired = new Set(pairs.flat());
  return groupsOf(
    holders.filter((id) => paired.has(id)),
    pairs,
  ).map((group) =>
    recurring(study, trait, {
      holders: byDescent(study, group),
      skips: group.flatMap(over),
    }),
  );
}

interface Group {
  readonly holders: readonly string[];
  readonly skips: readonly Skip[];
}

function holds(standing: Standing | null): boolean {
  return standing !== null && (standing.is === "yes" || standing.is === "possible");
}

function stepsAmong(study: Study, people: readonly string[]): readonly Step[] {
  const there = new Set(people);
  const steps: Step[] = [];
  for (const above of people)
    for (const below of study.kin.childrenOf(above))
      if (there.has(below)) steps.push([above, below]);
  return steps;
}

/** Who was also raised by a grandparent descends by birth: that other link carries nothing more. */
function withoutShortcuts(study: Study, steps: readonly Step[]): readonly Step[] {
  const below = neighboursIn(steps);
  const isShortcut = ([above, child]: Step): boolean =>
    linkOf(study, above, child)?.kind !== "birth" &&
    (below.get(above) ?? []).some((middle) => (below.get(middle) ?? []).includes(child));
  return steps.filter((step) => !isShortcut(step));
}

function skipsAmong(study: Study, people: readonly string[]): readonly Skip[] {
  const holders = new Set(people);
  const skips: Skip[] = [];
  for (const above of people)
    for (const middle of study.kin.childrenOf(above)) {
      if (holders.has(middle)) continue;
      for (const below of study.kin.childrenOf(middle))
        if (holders.has(below)) skips.push({ above, middle, below });
    }
  return skips;
}

function recurring(study: Study, trait: Trait, { holders, skips }: Group): Recurring {
  const standing = (id: string): Standing => trait.of(id) ?? notKnown;
  const sure = holders.filter((id) => standing(id).is === "yes");
  const firm = sure.filter((id) => isFirm(standing(id).told()));
  const grade = (people: readonly string[], links?: "firm"): Grade =>
    gradeOf(study, people, { skips, links, known: (id) => standing(id).is === "no" });
  const gradeOfAll = grade(holders);
  const isAll = (people: readonly string[]): boolean => people.length === holders.length;
  const gradeOfFirm = isAll(firm) && study.isEachLinkStated() ? gradeOfAll : grade(firm, "firm");
  const counted = lazily(() => {
    const around = neighbours(study, trait, holders).filter((id) => trait.of(id) !== null);
    return [...new Set([...skips.map(({ middle }) => middle), ...around])];
  });
  const those = (is: Standing["is"]): readonly string[] =>
    counted().filter((id) => standing(id).is === is);
  const steps = (): readonly Step[] =>
    withoutShortcuts(study, stepsAmong(study, [...holders, ...counted()]));
  return {
    members: () =>
      byDescent(study, [...holders, ...those("no"), ...those("unknown")]).map((who) =>
        memberOf(who, standing(who)),
      ),
    holders,
    sure,
    without: () => those("no"),
    unknown: () => those("unknown"),
    steps,
    grade: strongest(gradeOfFirm, gradeOfAll),
    verdict: (isAll(sure) ? gradeOfAll : grade(sure)) > 0 ? "yes" : "possible",
    support: () => ({
      shown: sure.length,
      known: sure.length + those("no").length,
      unknown: those("unknown").length + holders.length - sure.length,
    }),
    told: () => [
      ...[...holders, ...those("no")].flatMap((id) => standing(id).told()),
      ...steps().flatMap(([above, below]) => linkTold(study, above, below)),
    ],
  };
}

function memberOf(who: string, { is, told }: Standing): Member {
  const words = told().map((one) => one.words);
  const why = words.length === 0 ? "nobody said" : words.join("; ");
  const shown = { yes: "shown", possible: "possible", no: "not", unknown: "unknown" } as const;
  return { who, is: shown[is], why };
}

/** What is not told outright makes an echo at most. */
function strongest(firm: Grade, all: Grade): Grade {
  if (firm > 0) return firm;
  return all > 0 ? 1 : 0;
}

/** The line just above the eldest holders, and the children of all. */
function neighbours(study: Study, trait: Trait, people: readonly string[]): readonly string[] {
  const holders = new Set(people);
  const above = trait.above ?? ((id: string) => study.kin.parentsOf(id));
  const tops = people.filter((id) => !study.kin.parentsOf(id).some((p) => holders.has(p)));
  const near = [...tops.flatMap(above), ...people.flatMap((id) => study.kin.childrenOf(id))];
  return near.filter((id) => !holders.has(id));
}

interface Between {
  readonly skips: readonly Skip[];
  /** Only links that are told outright. */
  readonly links: "firm" | undefined;
  readonly known: (middle: string) => boolean;
}

/** The ladder for generations: three in a row, two in a row, one left out. */
function gradeOf(study: Study, people: readonly string[], between: Between): Grade {
  const { skips, links, known } = between;
  const steps = stepsAmong(study, people).filter(
    ([above, below]) =>
      links === undefined || (linkOf(study, above, below)?.level ?? "stated") === "stated",
  );
  const longest = longestWay(steps);
  if (longest > 1) return longest > 2 ? 3 : 2;
  const there = new Set(people);
  const over = skips.filter(({ above, below }) => there.has(above) && there.has(below));
  if (over.length === 0) return 0;
  return over.some(({ middle }) => known(middle)) ? 2 : 1;
}
