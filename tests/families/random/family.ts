import fc from "fast-check";
import { bond } from "./bonds.ts";
import { anchors, outsiders } from "./cast.ts";
import { children, upbringing } from "./children.ts";
import { head } from "./head.ts";
import * as lines from "./lines.ts";
import { outsider, people } from "./people.ts";
import { isList, isPairs, type Pairs, Text, type Value } from "./value.ts";
import { inYaml } from "./in-yaml.ts";

// Families of any shape that the language allows, as a file without a mistake. Every section and
// every key comes up. Nothing contradicts anything else: there is one history in which all is true.

/** One line of each section but the births, which hang together. */
const lineOf = {
  children: upbringing,
  unions: bond,
  ties: bond,
  roles: lines.role,
  conditions: lines.condition,
  functioning: lines.functioning,
  events: lines.happened,
  households: lines.household,
  triangles: lines.triangle,
  coalitions: lines.coalition,
  asked: lines.asked,
  notes: lines.remark,
  questions: lines.question,
  findings: lines.finding,
  patterns: lines.pattern,
} as const satisfies Readonly<Record<string, fc.Arbitrary<Pairs>>>;

const told = {
  ...Object.fromEntries(
    Object.entries(lineOf).map(([section, one]) => [section, fc.array(one, { maxLength: 3 })]),
  ),
  children,
  patterns: fc.array(lines.pattern, { maxLength: 1 }),
};

/** A line of any section. */
export const anyLine: fc.Arbitrary<{ readonly section: string; readonly line: Pairs }> = fc.oneof(
  ...Object.entries(lineOf).map(([section, one]) => one.map((line) => ({ section, line }))),
);

/** Those and that at which lines point. */
const cast = fc.record({
  people,
  helpers: outsider("nurse").map((keys) => ({ [outsiders.helpers]: keys })),
  groups: outsider("friends").map((keys) => ({ [outsiders.groups]: keys })),
  places: outsider("farm").map((keys) => ({ [outsiders.places]: keys })),
  "own-words": lines.ownWords,
});
const anchorLines: readonly Pairs[] = [
  { id: anchors.period, who: "ada", event: "period", from: "June 2008", until: "June 2010" },
  { id: anchors.move, who: "bo", event: "moved", when: "June 2010" },
  { id: anchors.war, event: "war", from: "1939", until: "1945" },
];

type Cast = typeof cast extends fc.Arbitrary<infer Members> ? Members : never;

function families(whole: fc.Arbitrary<boolean>): fc.Arbitrary<Pairs> {
  return fc
    .tuple(head, fc.record(told, { requiredKeys: [] }), cast, whole)
    .map(([top, sections, all, isWhole]) => {
      const said = numbered(sections);
      const known = isWhole ? null : mentioned({ ...top, ...said }, all);
      return { ...top, ...present(all, said, known), ...said, ...eventsOf(said, known) };
    });
}

/** A family as pairs, lists and words. */
export const anyFamily: fc.Arbitrary<Pairs> = families(fc.boolean());

/** With everybody whom a line may mention. */
export const wholeFamily: fc.Arbitrary<Pairs> = families(fc.constant(true));

/** The text of a family file without a mistake: any layout, comments, quotes of both kinds. */
export const anyFamilyText: fc.Arbitrary<string> = fc
  .tuple(anyFamily, fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 60 }))
  .map(([family, dice]) => inYaml(family, dice));

/** Gives each line that has an id one of its own. */
function numbered(sections: Pairs): Pairs {
  let count = 0;
  const within = (value: Value): Value => {
    if (isList(value)) return value.map(within);
    if (!isPairs(value)) return value;
    const { id, phases, ...rest } = value;
    const own = typeof id === "string" ? { id: `${id}-${(count += 1)}` } : {};
    return { ...own, ...rest, ...(phases === undefined ? {} : { phases: within(phases) }) };
  };
  return Object.fromEntries(Object.entries(sections).map(([name, value]) => [name, within(value)]));
}

/** Every word that comes up in a value, those in quotes left out. */
function wordsIn(value: Value): readonly string[] {
  if (value instanceof Text) return [];
  if (typeof value === "string") return value.split(/[^\p{L}\p{N}-]+/u);
  if (isList(value)) return value.flatMap(wordsIn);
  return Object.entries(value).flatMap(([key, below]) => [key, ...wordsIn(below)]);
}

/** Whoever is mentioned by what is said, and by those who are. */
function mentioned(said: Pairs, all: Cast): ReadonlySet<string> {
  const entries: [string, Value][] = [
    ...[all.people, all.helpers, all.groups, all.places].flatMap((each) => Object.entries(each)),
    ...anchorLines.map((line): [string, Value] => [nameOf(line, "id"), line]),
    ...all["own-words"].map((line): [string, Value] => [nameOf(line, "word"), line]),
  ];
  const found = new Set(wordsIn(said));
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const [id, keys] of entries)
      if (found.has(id)) wordsIn(keys).forEach((word) => found.add(word));
  }
  return found;
}

/** Those of the cast who are mentioned. A birth that is told under `children` is not told again. */
function present(all: Cast, said: Pairs, known: ReadonlySet<string> | null): Pairs {
  const children = isList(said["children"] ?? "") ? (said["children"] as readonly Pairs[]) : [];
  const born = new Set(
    children.flatMap(({ born: birth, child }) => (birth === undefined ? [] : [child]).flat()),
  );
  const of = (entries: Pairs): Pairs =>
    Object.fromEntries(
      Object.entries(entries)
        .filter(([id]) => known === null || known.has(id))
        .map(([id, keys]) => [id, born.has(id) ? withoutBirth(keys) : keys]),
    );
  const ownWords = all["own-words"].filter(
    (line) => known === null || known.has(nameOf(line, "word")),
  );
  const sections = {
    people: of(all.people),
    helpers: of(all.helpers),
    groups: of(all.groups),
    places: of(all.places),
  };
  const filled = Object.entries(sections).filter(([, entries]) => Object.keys(entries).length > 0);
  return {
    ...Object.fromEntries(filled),
    ...(ownWords.length === 0 ? {} : { "own-words": ownWords }),
  };
}

function nameOf(line: Pairs, key: string): string {
  const name = line[key];
  return typeof name === "string" ? name : "";
}

function withoutBirth(keys: Value): Value {
  if (!isPairs(keys)) return keys;
  return Object.fromEntries(Object.entries(keys).filter(([key]) => key !== "born"));
}

function eventsOf(said: Pairs, known: ReadonlySet<string> | null): Pairs {
  const events = said["events"] ?? [];
  const all = [
    ...anchorLines.filter((line) => known === null || known.has(nameOf(line, "id"))),
    ...(isList(events) ? events : []),
  ];
  return all.length === 0 ? {} : { events: all };
}
