import type { Fact } from "../family/fact.ts";
import type { Finding, Found, Grade, Question, Shown } from "./finding.ts";
import type { Modifier } from "./modifiers.ts";
import { nameFor } from "./name-for.ts";
import type { Detector, Study } from "./study.ts";
import type { Told } from "./told.ts";
import { toldOfSeveral } from "./told-of-several.ts";
import { capital } from "./wording.ts";

/** What a finding is known and ordered by. */
export interface Head {
  readonly pattern: Pick<Detector, "id" | "name" | "plain">;
  /** Whom the finding is known by, in the order of their seats. */
  readonly about: readonly string[];
  /** What of them it is, where one pattern may find several things of the same people. */
  readonly trait?: string;
  readonly kind: Finding["kind"];
  /** Never 3: that is for generations. */
  readonly grade: Exclude<Grade, 3>;
  readonly verdict?: Finding["verdict"];
}

/** What a finding rests on, and its words. */
export interface Rest {
  /** Whose generations and side of the family it speaks of; `people` if left out. */
  readonly across?: readonly string[];
  /** Everybody in it; `about` if left out. */
  readonly people?: readonly string[];
  readonly modifiers?: readonly Modifier[];
  readonly told: readonly Told[];
  readonly claim: string;
  readonly title: string;
  readonly caption: string;
  readonly counts?: string;
  readonly support?: Finding["support"];
  readonly members?: Finding["members"];
  readonly rivals: readonly string[];
  readonly question: Question["ask"];
  readonly shown?: Partial<Shown>;
}

/** What a detector says of one person, pair or triangle; the rest follows from it. */
export interface Instance extends Head, Rest {}

/** A finding about one person, pair or triangle: it is supported by each thing told. */
export function instance(study: Study, what: Instance): Found {
  return sketched(study, what, () => what);
}

/** A head of any grade. */
type Known = Omit<Head, "grade"> & Pick<Finding, "grade">;
type Words = Rest & { readonly alsoResource?: boolean };

/**
 * The same, with the rest for when it is read. Only other versions of a line that it rests on could
 * still change how sure it is: where a file has any, all is read at once.
 */
export function sketched(study: Study, head: Known, rest: () => Words): Found {
  const whole = (): Finding => wholeOf(study, head, rest());
  return {
    id: idOf(head),
    pattern: head.pattern.id,
    about: head.about,
    trait: head.trait ?? null,
    kind: head.kind,
    grade: head.grade,
    verdict: study.hasVersions ? whole().verdict : (head.verdict ?? "yes"),
    whole,
  };
}

function wholeOf(study: Study, head: Known, rest: Words): Finding {
  const people = rest.people ?? head.about;
  const told = withVersions(study, withoutRepeats(rest.told));
  const contested = told.some(({ isVersion }) => isVersion === true);
  return {
    id: idOf(head),
    pattern: head.pattern.id,
    about: head.about,
    trait: head.trait ?? null,
    name: nameFor(study.family, head.pattern),
    kind: head.kind,
    alsoResource: rest.alsoResource ?? false,
    grade: head.grade,
    modifiers: [...new Set([...(rest.modifiers ?? []), ...reservations(told)])],
    verdict: contested ? "possible" : (head.verdict ?? "yes"),
    people,
    generations: generationsOf(study, rest.across ?? people),
    line: lineOf(study, rest.across ?? people),
    support: rest.support ?? supportBy(told),
    members: rest.members ?? [],
    evidence: told.map(({ fact, words }) => study.evidence(fact, words)),
    claim: capital(rest.claim),
    title: capital(rest.title),
    caption: capital(rest.caption),
    counts: rest.counts ?? null,
    rivals: rest.rivals,
    question: capital(rest.question),
    answer: null,
    shown: { filled: [], open: [], ribbon: [], tags: [], words: [], ...rest.shown },
  };
}

function supportBy(told: readonly Told[]): Finding["support"] {
  const count = told.filter(({ isAside }) => isAside !== true).length;
  return { shown: count, known: count, unknown: 0 };
}

/** Of the pattern, the people and the trait alone, so that it hangs on nothing else found. */
function idOf({ pattern, about, trait }: Known): string {
  return `${pattern.id}:${about.join("-")}${trait === undefined ? "" : `.${trait}`}`;
}

/** What weakens any finding, by how its facts are told. */
function reservations(told: readonly Told[]): readonly Modifier[] {
  const inferred = told.some(({ fact }) => fact.level === "implied");
  return [
    ...(isByOneAlone(told) ? (["-single-informant"] as const) : []),
    ...(told.some(({ isVersion }) => isVersion === true) ? (["-contested"] as const) : []),
    ...(inferred ? (["-inferred"] as const) : []),
    ...(told.some(isOtherLink) ? (["-not-by-birth"] as const) : []),
  ];
}

/** Told by one person alone; where the file does not say who tells, nothing is known of it. */
function isByOneAlone(told: readonly Told[]): boolean {
  const says = new Set(told.map(({ fact }) => fact.says.join(" ")));
  const [only] = says;
  return says.size === 1 && only !== undefined && only !== "" && !only.includes(" ");
}

/** A parent by adoption or raising: a line may go through it, and the finding says so. */
function isOtherLink({ fact }: Told): boolean {
  return "parent" in fact && "kind" in fact && fact.kind !== "birth";
}

/** Each fact once, however often it speaks. */
function withoutRepeats(told: readonly Told[]): readonly Told[] {
  const seen = new Set<Fact>();
  const once = told.filter(({ fact }) => seen.size < seen.add(fact).size);
  return once.length === told.length ? once : once.map((one) => toldOfSeveral(one, told));
}

/** Beside each line the others that tell it differently. */
function withVersions(study: Study, told: readonly Told[]): readonly Told[] {
  const versions = told.flatMap(({ fact, words }) =>
    study.versionsOf(fact).map((fact): Told => ({
      fact,
      words: `told differently: ${words}`,
      isAside: true,
      isVersion: true,
    })),
  );
  return versions.length === 0 ? told : withoutRepeats([...told, ...versions]);
}

function generationsOf(study: Study, people: readonly string[]): number[] {
  const all = people.flatMap((id) => study.kin.generationOf(id) ?? []);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The side of the family all these stand on; the index person stands on neither. */
function lineOf(study: Study, people: readonly string[]): Finding["line"] {
  const lines = new Set(people.flatMap((id) => study.kin.lineOf(id) ?? []));
  const [first] = lines;
  if (first === undefined) return null;
  return lines.size > 1 ? "both" : first;
}
