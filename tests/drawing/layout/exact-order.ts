import loadHighs from "highs";
import type { Order } from "../../../src/drawing/layout/order/placement.ts";
import type { Fall, OrderProblem } from "../../../src/drawing/layout/order/problem.ts";
import { atLeastZero, constant, programmeText, sum, variable } from "./linear.ts";
import type { Linear, Programme } from "./linear.ts";

/** What an exact solver found. */
export interface Exact {
  readonly order: Order;
  /** Whether no order is better than this one. */
  readonly proven: boolean;
  /** What every order costs at least, as far as the solver came. */
  readonly bound: number;
}

/**
 * The best order of all, as an integer programme: who stands left of whom in each row, and which
 * arrangement each block has. The same cost as the search's, with siblings taken to stand by birth.
 * @param seconds after which the best so far is taken
 * @see Jünger & Mutzel 1997, "2-layer straightline crossing minimization", J. Graph Algorithms Appl. 1
 */
export async function exactOrder(problem: OrderProblem, seconds = 60): Promise<Exact> {
  const programme = programmeOf(problem);
  const log: string[] = [];
  const highs = await load({ print: (line) => log.push(line) });
  const solution = highs.solve(programmeText(programme), {
    ...{ time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.05 },
    output_flag: true,
  });
  const value = (name: string): number => {
    const column: unknown = solution.Columns[name];
    return typeof column === "object" && column !== null && "Primal" in column
      ? Number(column.Primal)
      : 0;
  };
  const proven = solution.Status === "Optimal";
  return { order: orderFrom(problem, value), proven, bound: boundIn(log) };
}

/** The solver tells its bound only in its report. */
function boundIn(log: readonly string[]): number {
  const told = log.flatMap((line) => /^\s*Dual bound\s+(\S+)/u.exec(line)?.[1] ?? []);
  const bound = Number(told.at(-1));
  return Number.isFinite(bound) ? bound : 0;
}

/** The types are those of the package's CommonJS form, which wraps the function once more. */
const load = loadHighs as unknown as typeof loadHighs.default;

function leftVariable(a: number, b: number): string {
  return `x_${a}_${b}`;
}

function arrangementVariable(block: number, arrangement: number): string {
  return `z_${block}_${arrangement}`;
}

function orderFrom({ rows, blocks }: OrderProblem, value: (name: string) => number): Order {
  const isLeft = (a: number, b: number): boolean =>
    a < b ? value(leftVariable(a, b)) > 0.5 : value(leftVariable(b, a)) < 0.5;
  return {
    rows: Array.from({ length: rows }, (_, row) => {
      const those = [...blocks.keys()].filter((block) => blocks[block]!.row === row);
      const before = (block: number): number =>
        those.filter((other) => other !== block && isLeft(other, block)).length;
      return those.sort((a, b) => before(a) - before(b));
    }),
    arrangements: blocks.map(({ arrangements }, block) =>
      Math.max(
        0,
        [...arrangements.keys()].findIndex((k) => value(arrangementVariable(block, k)) > 0.5),
      ),
    ),
  };
}

function programmeOf(problem: OrderProblem): Programme {
  const programme: Programme = { cost: [], rows: [], binary: new Set(), most: new Map() };
  const build: Build = { problem, programme, order: orders(problem) };
  addBlocks(build);
  for (const fall of problem.falls.keys()) addSibship(build, fall);
  for (const falls of problem.fallsFrom)
    for (const [i, a] of falls.entries())
      for (const b of falls.slice(i + 1)) addCrossings(build, a, b);
  return programme;
}

interface Build {
  readonly problem: OrderProblem;
  readonly programme: Programme;
  readonly order: Orders;
}

/** 1 if the one is left of the other. */
interface Orders {
  readonly seats: (a: number, b: number) => Linear;
  readonly tops: (a: number, b: number) => Linear;
}

function orders({ blocks, falls, blockOf }: OrderProblem): Orders {
  const ofBlocks = (a: number, b: number): Linear =>
    a < b
      ? variable(leftVariable(a, b))
      : sum([1, constant(1)], [-1, variable(leftVariable(b, a))]);
  const within = (block: number, isLeft: (arrangement: number) => boolean): Linear => {
    const all = [...blocks[block]!.arrangements.keys()];
    if (all.length === 1) return constant(isLeft(0) ? 1 : 0);
    return sum(
      ...all.filter(isLeft).map((k) => [1, variable(arrangementVariable(block, k))] as const),
    );
  };
  return {
    seats: (a, b) => {
      const [of, other] = [blockOf[a]!, blockOf[b]!];
      if (of !== other) return ofBlocks(of, other);
      return within(of, (k) => {
        const { seats } = blocks[of]!.arrangements[k]!;
        return seats.indexOf(a) < seats.indexOf(b);
      });
    },
    tops: (a, b) => {
      const [one, other] = [falls[a]!, falls[b]!];
      if (one.block !== other.block) return ofBlocks(one.block, other.block);
      return within(one.block, (k) => one.tops[k]! <= other.tops[k]!);
    },
  };
}

function addBlocks({ problem: { rows, blocks }, programme }: Build): void {
  for (let row = 0; row < rows; row++) {
    const those = [...blocks.keys()].filter((block) => blocks[block]!.row === row);
    for (const [i, a] of those.entries())
      for (const [j, b] of those.entries()) {
        if (j <= i) continue;
        programme.binary.add(leftVariable(a, b));
        for (const c of those.slice(j + 1)) {
          const round = `+ 1 ${leftVariable(a, b)} + 1 ${leftVariable(b, c)} - 1 ${leftVariable(a, c)}`;
          programme.rows.push(`${round} >= 0`, `${round} <= 1`);
        }
      }
  }
  for (const [block, { arrangements }] of blocks.entries()) {
    if (arrangements.length === 1) {
      addFixed(programme, arrangements[0]!.cost);
      continue;
    }
    const names = arrangements.map((_, k) => arrangementVariable(block, k));
    for (const [k, name] of names.entries()) {
      programme.binary.add(name);
      programme.cost.push([arrangements[k]!.cost, name]);
    }
    programme.rows.push(`${names.map((name) => `+ 1 ${name}`).join(" ")} = 1`);
  }
}

function addFixed(programme: Programme, cost: number): void {
  const name = `f_${programme.rows.length}`;
  programme.most.set(name, 1);
  programme.cost.push([cost, name]);
  programme.rows.push(`+ 1 ${name} = 1`);
}

/** A variable of a cost that is at least each of some sums, and 0. */
function addCost(
  { programme }: Build,
  name: string,
  weight: number,
  sums: readonly Linear[],
): void {
  programme.cost.push([weight, name]);
  for (const one of sums) atLeastZero(programme, sum([1, variable(name)], [-1, one]));
}

/** Whether a seat stands within a span: at least 1 if it does. */
function inside({ order, programme }: Build, seat: number, first: number, last: number): Linear {
  if (seat === first || seat === last || first === last) return constant(0);
  const name = `y_${seat}_${first}_${last}`;
  if (!programme.most.has(name)) {
    programme.most.set(name, 1);
    const both = sum(
      [1, order.seats(first, seat)],
      [1, order.seats(seat, last)],
      [1, constant(-1)],
    );
    atLeastZero(programme, sum([1, variable(name)], [-1, both]));
  }
  return variable(name);
}

function addSibship(build: Build, index: number): void {
  const { problem, programme } = build;
  const { row, to, byBirth, births } = problem.falls[index]!;
  for (const chain of byBirth)
    for (const [i, seat] of chain.slice(1).entries())
      addCost(build, `i_${chain[i]!}_${seat}`, 1000, [build.order.seats(seat, chain[i]!)]);
  const seats = problem.blocks.flatMap((block) =>
    block.row === row + 1 ? block.arrangements[0]!.seats : [],
  );
  const strangers = (group: readonly number[], weight: number): void => {
    for (const seat of seats) {
      if (group.includes(seat)) continue;
      for (const [name, factor] of inside(build, seat, group[0]!, group.at(-1)!).terms)
        programme.cost.push([weight * factor, name]);
    }
  };
  if (to.length > 1) strangers(to, 0.4);
  for (const group of births) strangers(group, 200);
}

function addCrossings(build: Build, a: number, b: number): void {
  const { problem, programme, order } = build;
  const [one, other] = [problem.falls[a]!, problem.falls[b]!];
  const tops = order.tops(a, b);
  for (const seat of one.to)
    for (const below of other.to) {
      if (seat === below) continue;
      const bottoms = order.seats(seat, below);
      addCost(build, `c_${a}_${b}_${seat}_${below}`, 3, [
        sum([1, tops], [-1, bottoms]),
        sum([1, bottoms], [-1, tops]),
      ]);
    }
  if (one.to.some((seat) => other.to.includes(seat))) return;
  const lane = variable(`l_${a}_${b}`);
  programme.binary.add(`l_${a}_${b}`);
  const [sizeA, sizeB] = [one.to.length + 1, other.to.length + 1];
  const aAbove = through(build, one, other);
  const bAbove = through(build, other, one);
  addCost(build, `q_${a}_${b}`, 10, [
    sum([1, tops], [1, order.seats(other.to.at(-1)!, one.to[0]!)], [1, constant(-1)]),
    sum([1, order.seats(one.to.at(-1)!, other.to[0]!)], [-1, tops]),
    sum([1, aAbove], [1, constant(-sizeA)], [sizeA, lane]),
    sum([1, bAbove], [-sizeB, lane]),
  ]);
}

/** Crossings of two sibships that overlap, if the one's line across is the higher. */
function through(build: Build, upper: Fall, lower: Fall): Linear {
  const [first, last] = [lower.to[0]!, lower.to.at(-1)!];
  const middle = lower.to[(lower.to.length - 1) >> 1]!;
  return sum(...upper.to.map((seat) => [1, inside(build, seat, first, last)] as const), [
    1,
    inside(build, middle, upper.to[0]!, upper.to.at(-1)!),
  ]);
}
