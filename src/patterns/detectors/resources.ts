import type { TieKind } from "../../catalogue/ties.ts";
import { ties } from "../../catalogue/ties.ts";
import { areas } from "../../catalogue/areas.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { repairsOf } from "../changes/repairs.ts";
import { byWords } from "../by-words.ts";
import { fewWords } from "../few-words.ts";
import { counted } from "../counted.ts";
import type { Path } from "../../family/fact.ts";
import { wordFor } from "../../family/word-for.ts";
import { isGood } from "../good-ties.ts";
import type { Found } from "../finding.ts";
import { grouped } from "../grouped.ts";
import type { Told } from "../told.ts";
import { instance } from "../instance.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P37", name: "What helped" };

/** One thing that helped: a person, a recovery, a repair. */
interface Resource {
  /** "Anna was supportive of Ben". */
  readonly words: string;
  readonly people: readonly string[];
  readonly told: readonly Told[];
  readonly tag: Path | string;
}

/** Searched with the same care as troubles: whoever and whatever is told to have helped. */
export const resources: Detector = {
  ...pattern,
  source: "Walsh 2016, Strengthening Family Resilience; McGoldrick et al. 2020",
  detect: (study) => {
    const all = [
      ...byWords(bonds(study)),
      ...byWords(helpers(study)),
      ...byWords(gotOver(study)),
      ...byWords(repairs(study)),
      ...byWords(strengths(study)),
    ];
    if (all.length === 0) return { findings: [], questions: [], unable: [] };
    return { findings: [found(study, all)], questions: [], unable: [] };
  },
};

function found(study: Study, all: readonly Resource[]): Found {
  const people = [...new Set(all.flatMap((resource) => resource.people))].sort();
  const words = [...new Set(all.map((resource) => resource.words))];
  return instance(study, {
    pattern,
    about: study.family.index.length > 0 ? study.family.index : ["family"],
    people,
    across: [],
    kind: "resource",
    grade: 0,
    told: all.flatMap((resource) => resource.told),
    claim: `As recorded, these may have helped: ${words.join("; ")}.`,
    title: "Who and what helped",
    caption: `${fewWords(words, 3)}.`,
    counts: `${words.length} told`,
    rivals: ["What helped may be told more briefly than what hurt."],
    question: "Who or what else helped, and who could help again?",
    shown: { tags: all.map((resource) => resource.tag) },
  });
}

const good: readonly TieKind[] = ["supportive", "close"];

/** Supportive and close bonds, and any good bond with somebody whose work it is to help. */
function bonds(study: Study): Resource[] {
  const isHelper = (id: string): boolean => study.family.people.get(id)?.kind === "helper";
  return study
    .ties()
    .filter(({ bond, tie }) => good.includes(tie) || (isGood(tie) && bond.between.some(isHelper)))
    .map(({ bond, phase, tie }) => {
      const words = `${study.list([...bond.between].sort())} (${wordFor(study.family, ties[tie])})`;
      const outside = bond.between.find((id) => study.family.people.get(id)?.kind !== "person");
      return {
        words,
        people: bond.between,
        told: [{ fact: phase, words }],
        tag: outside ?? phase.path,
      };
    });
}

/** Told by `helped-by` on a children line, or as a role; all that one person helped in one sentence. */
function helpers(study: Study): Resource[] {
  const kinds = ["helping-grandparent", "kinship-carer", "helper"] as const;
  const all = study.family.roles.filter(counted).flatMap((role) => {
    const { who, toward } = role;
    if (toward === null || !kinds.some((kind) => role.kinds.includes(kind))) return [];
    const verb = role.kinds.includes("helper") ? "helped" : "helped to raise";
    return [{ role, who, toward, verb, key: `${who} ${verb}` }];
  });
  const byHelper = grouped(all, ({ key }) => [key]);
  return [...new Set(all.map(({ key }) => key))].flatMap((each) => {
    const lines = byHelper(each);
    const [first] = lines;
    if (first === undefined) return [];
    const { who, verb } = first;
    const helped = lines.map(({ toward }) => toward).sort();
    const said = (toward: readonly string[]): string =>
      `${study.name(who)} ${verb} ${study.list(toward)}`;
    const told = lines.map(({ role, toward }) => ({ fact: role, words: said([toward]) }));
    return [{ words: said(helped), people: [who, ...helped], told, tag: who }];
  });
}

function gotOver(study: Study): Resource[] {
  const treated = study.family.events
    .filter((event) => counted(event) && event.kind === "completed-treatment")
    .map((event) => {
      const words = `${study.list(event.who)} completed treatment`;
      return { words, people: event.who, told: [{ fact: event, words }], tag: event.path };
    });
  const recovered = study.family.conditions.filter(counted).flatMap((condition) =>
    condition.phases
      .filter((phase) => counted(phase) && statuses[phase.status].holds === "had")
      .map((phase) => {
        const words = `${study.name(condition.who)} in recovery (${condition.kind})`;
        return { words, people: [condition.who], told: [{ fact: phase, words }], tag: phase.path };
      }),
  );
  return [...recovered, ...treated];
}

/** What somebody is told to be good at, or what held. */
function strengths(study: Study): Resource[] {
  return study.family.functioning
    .filter((line) => counted(line) && areas[line.area].resource)
    .filter((line) =>
      line.phases.some((one) => counted(one) && statuses[one.status].holds !== "not"),
    )
    .map((line) => {
      const words = `${study.name(line.who)}: ${line.is}`;
      return { words, people: [line.who], told: [{ fact: line, words }], tag: line.who };
    });
}

function repairs(study: Study): Resource[] {
  return repairsOf(study).map(({ bond, broken, mended, breakKind }) => {
    const words = `${study.list([...bond.between].sort())}: ${breakKind === "cutoff" ? "contact taken up again" : "repaired"}`;
    const told = [broken, ...mended].map((fact) => ({ fact, words }));
    return { words, people: bond.between, told, tag: mended[0].path };
  });
}
