import type { Family } from "../../family/family.ts";
import { type Couple, couplesOf } from "../layout/kin.ts";
import { coupleForm } from "../structure/couple-history.ts";
import { type Box, boxOf } from "./box.ts";
import { type Grid, gridOf } from "./grid.ts";
import { panels } from "./panels.ts";
import { rowsOf } from "./rows.ts";

const gap = 2;

interface Placed extends Box {
  readonly x: number;
  /** The row of the top edge, and of the bottom edge. */
  readonly y: number;
  readonly bottom: number;
}

/** Parents and those who grew up with them, eldest first: what one set of lines joins. */
interface Sibship {
  readonly parents: readonly string[];
  readonly children: readonly string[];
  /** Across the line of a couple that parted. */
  readonly slashes: number;
}

/**
 * Draws a family with letters: boxes in generations, couples and children joined below.
 * @param columns as wide as it may be; what is wider goes on in a panel below
 */
export function sketchFamily(family: Family, columns: number): string {
  const people = [...family.people.values()].filter(({ kind }) => kind === "person");
  const couples = couplesOf(family, new Set(people.map(({ id }) => id)));
  const ways = new Map(
    couples.flatMap(({ children }) =>
      children.filter(({ first }) => first).map(({ child, kind }) => [child, kind] as const),
    ),
  );
  const sibships = couples
    .map(sibshipOf)
    .filter(({ parents, children }) => parents.length + children.length > 1);
  const rows = rowsOf(family, sibships).map((row) =>
    row.map((id) => boxOf(family, id, ways.get(id) ?? "birth")),
  );
  const grid = gridOf();
  const placed = new Map<string, Placed>();
  let y = 0;
  for (const row of rows) {
    let x = 0;
    const height = Math.max(...row.map(({ lines }) => lines.length));
    for (const box of row) {
      const under = sibships.find(({ children }) => children.includes(box.id));
      x = Math.max(x, underParents(placed, under) - Math.floor(rowWidth(row, under) / 2));
      placed.set(box.id, { ...box, x, y, bottom: y + box.lines.length - 1 });
      x += box.width + gap;
    }
    const own = sibships.filter(({ parents }) => row.some(({ id }) => parents[0] === id));
    y += height + own.length * 2 + 1;
  }
  for (const box of placed.values())
    for (const [at, line] of box.lines.entries()) grid.put(box.x, box.y + at, line);
  join(grid, rows, { placed, sibships });
  return panels(grid.rows(), columns).join("\n");
}

/** The middle between the parents of a sibship; far to the left where they are not drawn above. */
function underParents(placed: ReadonlyMap<string, Placed>, sibship: Sibship | undefined): number {
  const above = (sibship?.parents ?? []).flatMap((id) => placed.get(id) ?? []);
  const middles = above.map((box) => box.x + box.width / 2);
  const sum = middles.reduce((all, x) => all + x, 0);
  return middles.length === 0 ? -Infinity : Math.round(sum / middles.length);
}

/** How wide brothers and sisters are side by side. */
function rowWidth(row: readonly Box[], sibship: Sibship | undefined): number {
  const own = row.filter(({ id }) => sibship?.children.includes(id));
  return own.reduce((all, box) => all + box.width + gap, -gap);
}

function slashesOf(couple: Couple): number {
  const end = coupleForm(couple).ends.at(-1);
  return end === undefined || end.crossedOut ? 0 : Math.min(2, end.slashes);
}

/** Whoever has other parents besides stands with those who brought them up. */
function sibshipOf(couple: Couple): Sibship {
  const children = couple.children.filter(({ first }) => first).map(({ child }) => child);
  return { parents: couple.partners, children, slashes: slashesOf(couple) };
}

interface Joined {
  readonly placed: ReadonlyMap<string, Placed>;
  readonly sibships: readonly Sibship[];
}

/** Each sibship has two rows of its own between its parents and its children. */
function join(grid: Grid, rows: readonly (readonly Box[])[], { placed, sibships }: Joined): void {
  for (const row of rows) {
    const own = sibships.filter(({ parents }) => row.some(({ id }) => parents[0] === id));
    const height = Math.max(...row.map(({ lines }) => lines.length));
    const [first] = row;
    const free = columnsOf();
    let y = (placed.get(first?.id ?? "")?.y ?? 0) + height;
    for (const sibship of own) {
      joinOne(grid, { y, free, placed }, sibship);
      y += 2;
    }
    y -= own.length * 2;
    for (const sibship of own) {
      parted(grid, y, sibship, placed);
      y += 2;
    }
  }
}

/** Columns that nothing stands in yet: the wanted one, or the next that is free. */
function columnsOf(): (wanted: number) => number {
  const taken = new Set<number>();
  return (wanted) => {
    let column = wanted;
    while (taken.has(column)) column += 1;
    taken.add(column);
    return column;
  };
}

interface Where {
  readonly y: number;
  readonly free: (x: number) => number;
  readonly placed: ReadonlyMap<string, Placed>;
}

/** Slashes across the line of a couple that parted, where nothing else meets it. */
function parted(
  grid: Grid,
  y: number,
  { parents, slashes }: Sibship,
  placed: ReadonlyMap<string, Placed>,
): void {
  const above = parents.flatMap((id) => placed.get(id) ?? []);
  const middles = above.map((box) => box.x + Math.floor(box.width / 2));
  const [left, right] = [Math.min(...middles), Math.max(...middles)];
  const columns = Array.from(
    { length: Math.max(0, right - left - slashes) },
    (_, i) => left + 1 + i,
  );
  const isFree = (x: number): boolean =>
    Array.from({ length: slashes }, (_, i) => grid.at(x + i, y)).every((cell) => cell === "─");
  const free = columns.find(isFree);
  if (free !== undefined) grid.put(free, y, "/".repeat(slashes));
}

function joinOne(grid: Grid, { y, free, placed }: Where, sibship: Sibship): void {
  const { parents, children } = sibship;
  const above = parents.flatMap((id) => placed.get(id) ?? []);
  const below = children.flatMap((id) => placed.get(id) ?? []).filter((box) => box.y > y);
  const starts = above.map((box) => ({ box, x: free(box.x + Math.floor(box.width / 2)) }));
  for (const { box, x } of starts) grid.down(x, box.bottom, y);
  const columns = starts.map(({ x }) => x);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  grid.across(y, left, right);
  if (below.length === 0) return;
  const own = new Set(columns);
  const column = (x: number): number => {
    const found = own.has(x) ? x : free(x);
    own.add(found);
    return found;
  };
  const middle = column(Math.floor((left + right) / 2));
  grid.across(y, Math.min(left, middle), Math.max(right, middle));
  grid.down(middle, y, y + 1);
  const drops = below.map((box) => ({ box, x: column(box.x + Math.floor(box.width / 2)) }));
  for (const { box, x } of drops) {
    grid.across(y + 1, middle, x);
    grid.down(x, y + 1, box.y);
  }
}
