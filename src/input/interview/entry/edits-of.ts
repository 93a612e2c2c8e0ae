import type { Edit } from "../../edits/index.ts";
import type { Path } from "../../../family/fact.ts";
import { grouped } from "../../grouped.ts";
import { inSentenceOrder } from "../../write/key-order.ts";
import type { Pairs, Written } from "../../write/written.ts";
import type { Cast } from "./cast.ts";
import { parentsIn } from "./kin.ts";
import type { Said } from "./said.ts";

type Somebody = Extract<Said, { say: "somebody" }>;
type Parent = Extract<Said, { say: "parent" }>;
type Bond = Extract<Said, { say: "bond" }>;

/** The edits that write down what was said, in an order in which each line is still where it was. */
export function editsOf(cast: Cast, said: readonly Said[], lines: Lines): readonly Edit[] {
  return [
    ...bonds(
      cast,
      said.filter((one) => one.say === "bond"),
    ),
    ...people(
      cast,
      said.filter((one) => one.say === "somebody"),
    ),
    ...births(cast, said, lines),
    ...said.flatMap((one): readonly Edit[] =>
      one.say === "line" ? [{ edit: "add-line", section: one.section, keys: one.keys }] : [],
    ),
  ].toSorted((a, b) => rank(a) - rank(b));
}

/** Where the lines of children stand: by child and key, the number of the line and whom it names. */
export type Lines = readonly {
  readonly at: number;
  readonly children: readonly string[];
  readonly keys: Readonly<Record<string, readonly string[]>>;
}[];

/** What points at a line by its place comes before all that may move it. */
function rank(edit: Edit): number {
  if (edit.edit === "set" || edit.edit === "add-phase") return 0;
  return edit.edit === "add-entry" ? 1 : 2;
}

function people(cast: Cast, said: readonly Somebody[]): readonly Edit[] {
  const of = grouped(said, ({ id }) => [id]);
  return [...new Set(said.map(({ id }) => id))].flatMap((id): readonly Edit[] => {
    const [first] = of(id);
    const keys: Pairs = Object.fromEntries(of(id).flatMap((one) => Object.entries(one.keys)));
    if (first === undefined) return [];
    if (!cast.ids.has(id)) return [{ edit: "add-entry", section: first.section, id, keys }];
    const at = ["people", id];
    return Object.entries(inSentenceOrder(keys)).map(([key, value]) => ({
      edit: "set",
      at,
      key: [key],
      value,
    }));
  });
}

/** Lines of children: parents are added to the line there is; those of one birth stand together. */
function births(cast: Cast, said: readonly Said[], lines: Lines): readonly Edit[] {
  const parents = said.filter((one) => one.say === "parent");
  const twins = said.find((one) => one.say === "twins")?.children ?? [];
  const byKey = grouped(parents, ({ child, key }) => [`${child} ${key}`]);
  const keysOf = new Map(parents.map(({ child, key }) => [`${child} ${key}`, { child, key }]));
  const rows = [...keysOf.values()].map(({ child, key }) => row(cast, byKey(`${child} ${key}`)));
  const twin = twinLine(rows, twins, lines);
  const old = rows.filter(({ child, key }) => lineOf(lines, child, key) !== null);
  const fresh = rows.filter((one) => !old.includes(one) && one !== twin?.row);
  return [
    ...old.flatMap((one) => extended(one, lines)),
    ...(twin?.edits ?? []),
    ...written(fresh, twins),
  ];
}

interface Twin {
  readonly row: Row;
  readonly edits: readonly Edit[];
}

/** Who is said to be a twin of somebody recorded, of the same parents, stands in the line there is. */
function twinLine(rows: readonly Row[], twins: readonly string[], lines: Lines): Twin | null {
  const row = rows.find(({ child, key }) => twins.includes(child) && key === "of");
  const line = lines.find(
    ({ children: [one, more], keys }) =>
      one !== undefined &&
      more === undefined &&
      one !== row?.child &&
      twins.includes(one) &&
      Object.keys(keys).join() === "of" &&
      keys["of"]?.join() === row?.parents.join(),
  );
  if (row === undefined || line === undefined) return null;
  const at = ["children", line.at];
  const all = [...line.children, row.child];
  return {
    row,
    edits: [
      { edit: "set", at, key: ["child"], value: all },
      { edit: "set", at, key: ["twins"], value: "unknown" },
    ],
  };
}

interface Row {
  readonly child: string;
  readonly key: Parent["key"];
  readonly parents: readonly string[];
  readonly added: readonly string[];
}

function row(cast: Cast, all: readonly Parent[]): Row {
  const [{ child, key } = { child: "", key: "of" as const }] = all;
  const before = parentsIn(cast, child, [key]);
  const added = all.map(({ parent }) => parent).filter((id) => !before.includes(id));
  return { child, key, parents: [...new Set([...before, ...added])], added };
}

/** The line that already names the parents of a child alone, or none at all of this kind. */
function lineOf(lines: Lines, child: string, key: string) {
  const own = lines.filter(({ children }) => children.length === 1 && children[0] === child);
  return own.find(({ keys }) => keys[key] !== undefined) ?? own[0] ?? null;
}

function extended({ child, key, parents }: Row, lines: Lines): readonly Edit[] {
  const line = lineOf(lines, child, key);
  if (line === null) return [];
  return [{ edit: "set", at: ["children", line.at], key: [key], value: listed(parents) }];
}

function written(rows: readonly Row[], twins: readonly string[]): readonly Edit[] {
  const sameTwins = (child: string): string => (twins.includes(child) ? "twins" : child);
  const together = grouped(rows, ({ child, parents, key }) => [
    `${sameTwins(child)} ${key} ${parents.join(" ")}`,
  ]);
  const heads = [
    ...new Set(rows.map((one) => `${sameTwins(one.child)} ${one.key} ${one.parents.join(" ")}`)),
  ];
  const lines = heads.map((head) => {
    const all = together(head);
    const [{ key, parents } = { key: "of" as const, parents: [] }] = all;
    const isTwins = head.startsWith("twins ") ? { twins: "unknown" } : {};
    const child = listed(all.map((one) => one.child));
    return { child, more: { [key]: listed(parents), ...isTwins } };
  });
  const of = grouped(lines, ({ child }) => [JSON.stringify(child)]);
  return [...new Set(lines.map(({ child }) => JSON.stringify(child)))].map((child): Edit => {
    const same = of(child);
    const more = Object.fromEntries(same.flatMap((one) => Object.entries<Written>(one.more)));
    return {
      edit: "add-line",
      section: "children",
      keys: { child: same[0]?.child ?? null, ...more },
    };
  });
}

/** Ties and couples: what comes next in a line that is there, or a line of its own. */
function bonds(cast: Cast, said: readonly Bond[]): readonly Edit[] {
  const keyOf = ({ section, between }: Pick<Bond, "section" | "between">): string =>
    `${section} ${between.toSorted().join(" ")}`;
  const of = grouped(said, (one) => [keyOf(one)]);
  const there = new Map(cast.pairs.map((pair) => [keyOf(pair), pair]));
  return [...new Set(said.map(keyOf))].flatMap((key): readonly Edit[] => {
    const all = of(key);
    const [{ section, between } = { section: "ties" as const, between: [] }] = all;
    const { path = null, last = null } = there.get(key) ?? {};
    const phases = all.map(({ keys }) => keys).reduce<readonly Pairs[]>(withNext, []);
    if (path !== null) return phases.flatMap((keys) => continued(path, last, keys));
    const [one, more] = phases;
    const line: Pairs = more === undefined ? { between, ...one } : { between, phases };
    return [{ edit: "add-line", section, keys: line }];
  });
}

/** One state told in two clauses is one: "married in 1984, still together". */
function withNext(before: readonly Pairs[], next: Pairs): readonly Pairs[] {
  const last = before.at(-1) ?? {};
  const isSame = last["tie"] === next["tie"] && last["union"] === next["union"];
  const isMore = Object.entries(next).every(
    ([key, value]) => !(key in last) || last[key] === value,
  );
  // Asked for partners, a name says no more than that there was a couple: what is told of it stands alone.
  const isBare = Object.keys(last).join() === "union" && last["union"] === "couple";
  return before.length > 0 && ((isSame && isMore) || (isBare && "union" in next))
    ? [...before.slice(0, -1), { ...last, ...next }]
    : [...before, next];
}

/** What comes next in a line; what is said again adds its time, or nothing. */
function continued(at: Path, last: Cast["pairs"][number]["last"], keys: Pairs): readonly Edit[] {
  const { tie, union, ...rest } = keys;
  if (last === null || last.kind !== (tie ?? union)) return [{ edit: "add-phase", at, keys }];
  const more = Object.entries(rest).filter(([key, value]) => last.times[key] !== value);
  if (more.length === 0) return [];
  const times = Object.keys(last.times);
  if (times.some((time) => time in rest) || ("when" in rest && times.length > 0))
    return [{ edit: "add-phase", at, keys }];
  return more.map(([key, value]) => ({ edit: "set", at: last.path, key: [key], value }));
}

function listed(ids: readonly string[]): Written {
  return ids.length === 1 ? (ids[0] ?? null) : ids;
}
