import { directions } from "./place.ts";
import { price } from "./price.ts";
import type { Terrain } from "./terrain.ts";

/** Where a line may first turn: how dear it is to come so far from the symbol. */
export interface Seed {
  /** Column, row and direction, as `placeOf` numbers them. */
  readonly place: number;
  readonly cost: number;
}

/** How dear it is to come from a symbol to each place. */
export interface Field {
  /** By place: infinite where there is no way. */
  readonly cost: Float64Array;
  /** By place: the place before on the cheapest way; `-1 - i` for seed `i`, or itself: none. */
  readonly before: Int32Array;
  /** Dearer ways were not looked for. */
  readonly most: number;
}

/** How far to look: up to a cost, and no more than so much beyond the cheapest way to a goal. */
export interface Far {
  readonly most: number;
  readonly beyond?: Beyond;
  /** How dear it is at least to go on from each place: where that is too dear, nothing is looked for. */
  readonly onward?: Float64Array;
}

interface Beyond {
  readonly goals: readonly Seed[];
  readonly slack: number;
}

/** Sums of the same costs in another order differ by less. */
const tiny = 1e-6;

/** Costs are counted in whole quarters, so that places wait in one drawer for each cost. */
const perDrawer = 0.25;

/**
 * The cheapest ways from some places to others.
 * @see Dial 1969, "Algorithm 360: shortest-path forest with topological ordering", CACM 12(11)
 */
export function fieldFrom(terrain: Terrain, seeds: readonly Seed[], far: Far): Field {
  const count = terrain.level.length * 2;
  const cost = new Float64Array(count).fill(Infinity);
  const goals = far.beyond === undefined ? null : stillFrom(far.beyond, count);
  const before = new Int32Array(count);
  const onward = far.onward ?? new Float64Array(count);
  const growing: Growing = { cost, before, onward, drawers: [], most: far.most, goals };
  for (const [i, seed] of seeds.entries()) reach(growing, seed.place, seed.cost, -1 - i);
  grow(terrain, growing);
  return growing;
}

interface Growing extends Field {
  /** By place: what going on from there costs at least. */
  readonly onward: Float64Array;
  /** Places that wait to be gone on from, by their cost. */
  readonly drawers: number[][];
  /** By place: what may still be spent there before it is too dear; infinite but at goals. */
  readonly goals: Float64Array | null;
  most: number;
}

function stillFrom({ goals, slack }: Beyond, count: number): Float64Array {
  const still = new Float64Array(count).fill(Infinity);
  for (const { place, cost } of goals)
    still[place] = Math.min(still[place] ?? Infinity, cost + slack);
  return still;
}

function grow(terrain: Terrain, growing: Growing): void {
  const { drawers, cost, goals } = growing;
  for (let drawer = 0; drawer < drawers.length; drawer++)
    // Steps shorter than a drawer put places into the one that is being emptied.
    for (const place of drawers[drawer] ?? []) {
      const dear = cost[place] ?? 0;
      if (Math.floor(dear / perDrawer) !== drawer) continue;
      if (goals !== null) growing.most = Math.min(growing.most, dear + (goals[place] ?? Infinity));
      goOn(terrain, growing, place, dear);
    }
}

/** Turns, or goes on to both sides. */
function goOn(terrain: Terrain, growing: Growing, place: number, dear: number): void {
  const at = place >> 1;
  const isLevel = (place & 1) === directions.level;
  const edges = isLevel ? terrain.level : terrain.upright;
  const step = isLevel ? 1 : terrain.xs.length;
  reach(growing, place ^ 1, dear + price.bend, place);
  if (at + step < edges.length) reach(growing, place + 2 * step, dear + (edges[at] ?? 0), place);
  if (at >= step) reach(growing, place - 2 * step, dear + (edges[at - step] ?? 0), place);
}

function reach(growing: Growing, place: number, dear: number, from: number): void {
  const { cost, before, drawers } = growing;
  if (dear >= (cost[place] ?? 0) - 1e-9) return;
  if (dear + (growing.onward[place] ?? 0) > growing.most + tiny) return;
  cost[place] = dear;
  before[place] = from;
  const drawer = Math.floor(dear / perDrawer);
  while (drawers.length <= drawer) drawers.push([]);
  drawers[drawer]?.push(place);
}
