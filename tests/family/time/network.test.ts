import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Contradiction } from "../../../src/family/time/contradiction.ts";
import { solve } from "../../../src/family/time/network.ts";
import { type Constraint, origin, type Timeline } from "../../../src/family/time/timeline.ts";

const said = { file: "a.genogram.yaml", line: 1, column: 1 };
const atMost = (from: string, to: string, days: number): Constraint => ({ from, to, days, said });

function timelineOf(constraints: readonly Constraint[]): Timeline {
  const solved = solve(constraints);
  if ("constraints" in solved) throw new Error("these constraints contradict each other");
  return solved;
}

function contradictionIn(constraints: readonly Constraint[]): Contradiction {
  const solved = solve(constraints);
  if (!("constraints" in solved)) throw new Error("these constraints can all hold");
  return solved;
}

const names = ["a", "b", "c", "d", "e", "f", origin];

/** All shortest paths by brute force; a negative diagonal means that not all can hold. */
function floydWarshall(constraints: readonly Constraint[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  const get = (a: string, b: string) => most.get(`${a} ${b}`) ?? (a === b ? 0 : Infinity);
  for (const { from, to, days } of constraints)
    most.set(`${from} ${to}`, Math.min(get(from, to), days));
  for (const by of names)
    for (const a of names)
      for (const b of names) most.set(`${a} ${b}`, Math.min(get(a, b), get(a, by) + get(by, b)));
  return most;
}

const moment = fc.constantFrom(...names);
const anyConstraint = fc
  .tuple(moment, moment, fc.integer({ min: -4, max: 40 }))
  .map((parts) => atMost(...parts));
const anyConstraints = fc.array(anyConstraint, { maxLength: 18 });

const holds = (constraints: readonly Constraint[]): boolean =>
  !("constraints" in solve(constraints));

describe("any constraints", () => {
  test("bounds are those of a brute-force search; they contradict if and only if it finds so", () => {
    let contradictions = 0;
    fc.assert(
      fc.property(anyConstraints, (constraints) => {
        const oracle = floydWarshall(constraints);
        const possible = names.every((name) => (oracle.get(`${name} ${name}`) ?? 0) >= 0);
        const solved = solve(constraints);
        expect(!("constraints" in solved)).toBe(possible);
        if ("constraints" in solved) {
          contradictions += 1;
          return;
        }
        for (const a of names)
          for (const b of names)
            expect(solved.between(a, b)).toEqual({
              least: 0 - (oracle.get(`${b} ${a}`) ?? Infinity),
              most: oracle.get(`${a} ${b}`),
            });
      }),
      { numRuns: 1000 },
    );
    expect(contradictions).toBeGreaterThan(50);
    expect(contradictions).toBeLessThan(950);
  });

  test("a contradiction is a negative cycle of constraints given, and none can be dropped", () => {
    fc.assert(
      fc.property(anyConstraints, (constraints) => {
        fc.pre(!holds(constraints));
        const cycle = contradictionIn(constraints).constraints;
        cycle.forEach((constraint, i) => {
          expect(constraints).toContain(constraint);
          expect(constraint.to).toBe(cycle[(i + 1) % cycle.length]?.from);
        });
        expect(cycle.reduce((days, constraint) => days + constraint.days, 0)).toBeLessThan(0);
        for (const dropped of cycle)
          expect(holds(cycle.filter((constraint) => constraint !== dropped))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a contradiction", () => {
  test.each(names)("is the shortest at hand: the long way round is not told, from %s", (name) => {
    const next = (of: string) => names[(names.indexOf(of) + 1) % names.length] ?? "";
    const long = names.map((from) => atMost(from, next(from), -1));
    const short = atMost(next(name), name, 0);
    for (const all of [[...long, short], [short, ...long], [...long, short].reverse()])
      expect(contradictionIn(all).constraints).toHaveLength(2);
  });

  test("leaves out what has no part in it", () => {
    const cycle = [atMost("a", "b", -1), atMost("b", "a", 0)];
    const others = [atMost("x", "a", 5), atMost("b", "x", 5), atMost("y", "z", 1)];
    const { constraints } = contradictionIn([...others, ...cycle]);
    expect(new Set(constraints)).toEqual(new Set(cycle));
  });

  test("may be one statement that is before itself", () => {
    const itself = atMost("a", "a", -1);
    expect(contradictionIn([itself, atMost("a", "b", 1)]).constraints).toEqual([itself]);
  });
});

describe("the timeline", () => {
  const days = timelineOf([atMost("b", "a", -3), atMost("a", "b", 5), atMost("c", "b", -1)]);

  test("knows how long from one moment to another, both ways", () => {
    expect(days.between("a", "b")).toEqual({ least: 3, most: 5 });
    expect(days.between("b", "a")).toEqual({ least: -5, most: -3 });
    expect(days.between("a", "c")).toEqual({ least: 4, most: Infinity });
  });

  test("knows what comes before what, or does not", () => {
    expect(days.before("a", "c")).toBe("yes");
    expect(days.before("c", "a")).toBe("no");
    expect(days.before("b", "nowhere")).toBe("unknown");
    expect(days.before("a", "a")).toBe("no");
  });

  test("of a moment that nothing speaks of is unknown", () => {
    expect(days.between("a", "nowhere")).toEqual({ least: -Infinity, most: Infinity });
    expect(timelineOf([]).between("a", "b")).toEqual({ least: -Infinity, most: Infinity });
    expect(timelineOf([]).between("a", "a")).toEqual({ least: 0, most: 0 });
  });
});

test("a family of thousands is answered at once", () => {
  const chain = Array.from({ length: 5000 }, (_, i) => atMost(`m${i + 1}`, `m${i}`, -1));
  const timeline = timelineOf(chain.reverse());
  expect(timeline.between("m0", "m5000").least).toBe(5000);
});

test("thousands of lines that go round in a circle are answered at once", () => {
  const circle = Array.from({ length: 2000 }, (_, i) => atMost(`m${i}`, `m${(i + 1) % 2000}`, -1));
  expect(contradictionIn(circle).constraints).toHaveLength(2000);
});
