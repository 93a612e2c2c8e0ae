/** One sibship's line across, before it has a height. */
export interface Bus {
  /** Where the line from above comes down, and where lines go on down, in points across. */
  readonly top: number;
  readonly stems: readonly number[];
}

/**
 * The lane of each sibship's line in the space between two rows, 0 the highest: so that lines cross
 * each other little, and none runs along another.
 */
export function busLanes(sibships: readonly Bus[]): readonly number[] {
  const buses = sibships.map(spanned);
  const score = (bus: Spanned): number => {
    let sum = 0;
    for (const other of buses) if (meet(bus, other)) sum += price(bus, other) - price(other, bus);
    return sum;
  };
  const seed = buses.map((bus, i) => ({ i, score: score(bus) })).sort((a, b) => a.score - b.score);
  const order = reordered(
    seed.map(({ i }) => i),
    (above, below) => priceAt(buses, above, below),
  );
  const lanes = new Array<number>(buses.length).fill(0);
  for (const [at, i] of order.entries()) {
    const higher = order.slice(0, at).filter((other) => meet(buses[i], buses[other]));
    lanes[i] = 1 + Math.max(-1, ...higher.map((other) => lanes[other] ?? 0));
  }
  return lanes;
}

/** Lines this near each other read as one. */
const near = 5;
const merging = 20;
/** Lines in one lane end at least this far from each other. */
const apart = 12;

/** A line across, and its ends. */
interface Spanned extends Bus {
  readonly from: number;
  readonly to: number;
}

function spanned({ top, stems }: Bus): Spanned {
  return { top, stems, from: Math.min(top, ...stems), to: Math.max(top, ...stems) };
}

function meet(a: Spanned | undefined, b: Spanned | undefined): boolean {
  return a !== undefined && b !== undefined && a.from < b.to + apart && b.from < a.to + apart;
}

function priceAt(buses: readonly Spanned[], above: number, below: number): number {
  const [a, b] = [buses[above], buses[below]];
  return a === undefined || b === undefined ? 0 : price(a, b);
}

/** What it costs to draw one line above another: crossings, and lines that would run into each other. */
function price(above: Spanned, below: Spanned): number {
  if (above === below || !meet(above, below)) return 0;
  const inside = ({ from, to }: Spanned, x: number): boolean => from < x && x < to;
  const crossing =
    above.stems.filter((x) => inside(below, x)).length + (inside(above, below.top) ? 1 : 0);
  const merged = above.stems.filter((x) => Math.abs(x - below.top) < near).length;
  return crossing + merging * merged;
}

/** Moves one at a time to where the sum of prices is least, in families small enough for it. */
function reordered(
  order: readonly number[],
  cost: (above: number, below: number) => number,
): readonly number[] {
  if (order.length > 40) return order;
  let best = [...order];
  for (let round = 0; round < 4; round++)
    for (const item of order) {
      const others = best.filter((other) => other !== item);
      const gains = others.map((other) => cost(item, other) - cost(other, item));
      let [least, at, sum] = [0, 0, 0];
      // Each step down past one other turns "above it" into "below it".
      for (const [i, gain] of gains.entries()) {
        sum -= gain;
        if (sum < least) [least, at] = [sum, i + 1];
      }
      const before = best.indexOf(item);
      const stays = -gains.slice(0, before).reduce((total, gain) => total + gain, 0);
      if (least < stays) best = others.toSpliced(at, 0, item);
    }
  return best;
}
