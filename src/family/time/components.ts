/**
 * The strongly connected components of a network, by number: no path leads from one to another with
 * a higher number.
 * @param onward where one step leads from each
 * @see Tarjan 1972, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1(2)
 */
export function componentsOf(onward: readonly (readonly { readonly to: number }[])[]): Int32Array {
  const walk: Walk = {
    component: new Int32Array(onward.length).fill(none),
    entered: new Int32Array(onward.length).fill(none),
    low: new Int32Array(onward.length),
    open: [],
    way: [],
    found: 0,
    count: 0,
  };
  for (const first of onward.keys()) {
    if (walk.entered[first] !== none) continue;
    enter(first, walk);
    for (let step = walk.way.at(-1); step !== undefined; step = walk.way.at(-1))
      goOn(step, onward[step.at] ?? [], walk);
  }
  return walk.component;
}

const none = -1;

interface Step {
  readonly at: number;
  /** How many of the ways onward have been gone. */
  gone: number;
}

interface Walk {
  readonly component: Int32Array;
  /** When each was entered first. */
  readonly entered: Int32Array;
  /** The earliest entered that it leads back to, as far as is known. */
  readonly low: Int32Array;
  /** Entered, and not yet in a component. */
  readonly open: number[];
  readonly way: Step[];
  found: number;
  count: number;
}

function enter(at: number, walk: Walk): void {
  walk.entered[at] = walk.count;
  walk.low[at] = walk.count;
  walk.count += 1;
  walk.open.push(at);
  walk.way.push({ at, gone: 0 });
}

function goOn(step: Step, onward: readonly { readonly to: number }[], walk: Walk): void {
  const next = onward[step.gone];
  step.gone += 1;
  if (next === undefined) leave(step.at, walk);
  else if (walk.entered[next.to] === none) enter(next.to, walk);
  else if (walk.component[next.to] === none) lead(step.at, walk.entered[next.to], walk);
}

function leave(at: number, walk: Walk): void {
  walk.way.pop();
  const above = walk.way.at(-1);
  if (above !== undefined) lead(above.at, walk.low[at], walk);
  if (walk.low[at] !== walk.entered[at]) return;
  for (let other = walk.open.pop(); other !== undefined; other = walk.open.pop()) {
    walk.component[other] = walk.found;
    if (other === at) break;
  }
  walk.found += 1;
}

function lead(at: number, to: number | undefined, { low }: Walk): void {
  low[at] = Math.min(low[at] ?? 0, to ?? 0);
}
