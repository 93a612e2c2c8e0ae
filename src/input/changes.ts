/** Lines that became other lines. Lines count from 1; a text without lines has none. */
export interface Change {
  readonly before: { readonly line: number; readonly lines: readonly string[] };
  readonly after: { readonly line: number; readonly lines: readonly string[] };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Two texts side by side: stretches of their lines. */
interface Pair {
  readonly a: Stretch;
  readonly b: Stretch;
}

/** How many comparisons a stretch is worth; a larger one is shown as replaced whole. */
const most = 4_000_000;

/** The lines in which two texts differ, and as few of them as can be. */
export function changesBetween(before: string, after: string): readonly Change[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const whole = { a: { from: 0, to: a.length }, b: { from: 0, to: b.length } };
  return joined(differing(a, b, whole)).map((pair) => ({
    before: { line: pair.a.from + 1, lines: a.slice(pair.a.from, pair.a.to) },
    after: { line: pair.b.from + 1, lines: b.slice(pair.b.from, pair.b.to) },
  }));
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines[lines.length - 1] === "" ? lines.slice(0, -1) : lines;
}

function differing(a: readonly string[], b: readonly string[], pair: Pair): readonly Pair[] {
  const inner = trimmed(a, b, pair);
  const [rows, columns] = [inner.a.to - inner.a.from, inner.b.to - inner.b.from];
  if (rows === 0 && columns === 0) return [];
  if (rows === 0 || columns === 0) return [inner];
  const anchor = middleAnchor(a, b, inner);
  if (anchor === null) return rows * columns > most ? [inner] : smallest(a, b, inner);
  const [i, j] = anchor;
  return [
    ...differing(a, b, { a: { ...inner.a, to: i }, b: { ...inner.b, to: j } }),
    ...differing(a, b, { a: { ...inner.a, from: i + 1 }, b: { ...inner.b, from: j + 1 } }),
  ];
}

/** Without the lines that are the same at both ends. */
function trimmed(a: readonly string[], b: readonly string[], pair: Pair): Pair {
  let { from, to } = pair.a;
  let { from: start, to: end } = pair.b;
  while (from < to && start < end && a[from] === b[start]) [from, start] = [from + 1, start + 1];
  while (from < to && start < end && a[to - 1] === b[end - 1]) [to, end] = [to - 1, end - 1];
  return { a: { from, to }, b: { from: start, to: end } };
}

/**
 * A line that stands once in each, as near the middle as there is: the same line, surely.
 * @see Cohen 2010, "Patience Diff Advantages"
 */
function middleAnchor(
  a: readonly string[],
  b: readonly string[],
  pair: Pair,
): readonly [number, number] | null {
  const inB = onceIn(b, pair.b);
  const both = [...onceIn(a, pair.a)].flatMap(([line, i]) => {
    const j = inB.get(line);
    return j === undefined ? [] : [[i, j] as const];
  });
  const rising = longestRising(both);
  return rising[rising.length >> 1] ?? null;
}

function onceIn(lines: readonly string[], { from, to }: Stretch): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const often = new Set<string>();
  for (let i = from; i < to; i++) {
    const line = lines[i] ?? "";
    if (found.has(line)) often.add(line);
    found.set(line, i);
  }
  for (const line of often) found.delete(line);
  return found;
}

/** The longest row of pairs that rises on both sides. @see Fredman 1975, Discrete Mathematics 11(1) */
function longestRising(pairs: readonly (readonly [number, number])[]) {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, j], at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const row: (readonly [number, number])[] = [];
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = before[at] ?? -1)
    row.push(pairs[at] ?? [0, 0]);
  return row.reverse();
}

/** By the longest common row of lines. @see Hirschberg 1975, CACM 18(6), for the recurrence */
function smallest(a: readonly string[], b: readonly string[], pair: Pair): readonly Pair[] {
  const width = pair.b.to - pair.b.from + 1;
  const lengths = new Int32Array((pair.a.to - pair.a.from + 1) * width);
  const at = (i: number, j: number) => (i - pair.a.from) * width + (j - pair.b.from);
  const length = (i: number, j: number) => lengths[at(i, j)] ?? 0;
  for (let i = pair.a.to - 1; i >= pair.a.from; i--)
    for (let j = pair.b.to - 1; j >= pair.b.from; j--)
      lengths[at(i, j)] =
        a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
  const pairs: Pair[] = [];
  let [i, j] = [pair.a.from, pair.b.from];
  while (i < pair.a.to || j < pair.b.to) {
    const same = i < pair.a.to && j < pair.b.to && a[i] === b[j];
    const drop =
      !same && i < pair.a.to && (j === pair.b.to || length(i + 1, j) >= length(i, j + 1));
    const [di, dj] = same ? [1, 1] : drop ? [1, 0] : [0, 1];
    if (!same) pairs.push({ a: { from: i, to: i + di }, b: { from: j, to: j + dj } });
    [i, j] = [i + di, j + dj];
  }
  return pairs;
}

/** Changes next to each other are one. */
function joined(pairs: readonly Pair[]): readonly Pair[] {
  const all: Pair[] = [];
  for (const pair of pairs) {
    const last = all[all.length - 1];
    if (last?.a.to === pair.a.from && last.b.to === pair.b.from) {
      const a = { from: last.a.from, to: pair.a.to };
      all[all.length - 1] = { a, b: { from: last.b.from, to: pair.b.to } };
    } else all.push(pair);
  }
  return all;
}
