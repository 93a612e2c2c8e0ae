import type { Family } from "../../family/family.ts";
import { kinshipOf } from "../../family/kinship.ts";
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

/** Parents and their children: what one set of lines joins. */
interface Sibship {
  readonly parents: readonly string[];
  readonly children: readonly string[];
}

/**
 * Draws a family with letters: boxes in generations, couples and children joined below.
 * @param columns as wide as it may be; what is wider goes on in a panel below
 */
export function sketchFamily(family: Family, columns: number): string {
  const sibships = sibshipsOf(family);
  const rows = rowsOf(family).map((row) => row.map((id) => boxOf(family, id)));
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

function sibshipsOf(family: Family): readonly Sibship[] {
  const kin = kinshipOf(family);
  const found = new Map<string, Sibship>();
  for (const child of kin.kin) {
    const own = kin.parentsOf(child, ["birth"]);
    const parents = own.length > 0 ? own : kin.parentsOf(child);
    if (parents.length === 0) continue;
    const key = parents.join(" ");
    const before = found.get(key)?.children ?? [];
    found.set(key, { parents, children: [...before, child] });
  }
  const couples = family.bonds.filter(({ section }) => section === "unions");
  for (const { between } of couples) {
    const people = kin.kin.filter((id) => between.includes(id));
    const key = people.join(" ");
    if (people.length === 2 && !found.has(key)) found.set(key, { parents: people, children: [] });
  }
  return [...found.values()];
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
    for (const { parents, children } of own) {
      joinOne(grid, { y, free, placed }, { parents, children });
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

function joinOne(grid: Grid, { y, free, placed }: Where, { parents, children }: Sibship): void {
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
