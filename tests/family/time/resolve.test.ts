import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolve } from "../../../src/family/time/resolve.ts";
import type { Statement } from "../../../src/family/time/statement.ts";
import { type Constraint, origin, type Timeline } from "../../../src/family/time/timeline.ts";

const atMost = (from: string, to: string, days: number): Constraint => ({ from, to, days });
const said = (...constraints: Constraint[]): Statement => ({
  constraints,
  loosely: () => constraints,
  said: true,
});
const unsaid = (...constraints: Constraint[]): Statement => ({
  ...said(...constraints),
  said: false,
});
const loosely = (days: number, ...constraints: Constraint[]): Statement => ({
  ...said(...constraints),
  loosely: () => constraints.map((constraint) => ({ ...constraint, days: constraint.days + days })),
});

function timelineOf(statements: readonly Statement[]): Timeline {
  const { timeline, contradictions } = resolve(statements);
  expect(contradictions).toEqual([]);
  return timeline;
}

const guilty = (statements: readonly Statement[]) =>
  resolve(statements).contradictions.map((contradiction) => contradiction.statements);

const names = ["a", "b", "c", "d", "e", "f", origin];

/** All shortest paths by brute force; a negative diagonal means that not all can hold. */
function floydWarshall(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  const get = (a: string, b: string) => most.get(`${a} ${b}`) ?? (a === b ? 0 : Infinity);
  for (const { from, to, days } of statements.flatMap(({ constraints }) => constraints))
    most.set(`${from} ${to}`, Math.min(get(from, to), days));
  for (const by of names)
    for (const a of names)
      for (const b of names) most.set(`${a} ${b}`, Math.min(get(a, b), get(a, by) + get(by, b)));
  return most;
}

function possible(statements: readonly Statement[]): boolean {
  const most = floydWarshall(statements);
  return names.every((name) => (most.get(`${name} ${name}`) ?? 0) >= 0);
}

/** How many statements the smallest contradiction has, by trying all subsets, smaller ones first. */
function fewest(statements: readonly Statement[]): number {
  const sizes = Array.from({ length: 2 ** statements.length }, (_, mask) =>
    statements.filter((_, at) => (mask & (2 ** at)) !== 0),
  );
  sizes.sort((a, b) => a.length - b.length);
  return sizes.find((some) => !possible(some))?.length ?? Infinity;
}

const moment = fc.constantFrom(...names);
const anyConstraint = fc
  .tuple(moment, moment, fc.integer({ min: -6, max: 30 }))
  .map((parts) => atMost(...parts));
const single = anyConstraint.map((constraint) => said(constraint));
const several = fc
  .array(anyConstraint, { minLength: 1, maxLength: 3 })
  .map((constraints) => said(...constraints));

describe("any statements", () => {
  test("bounds are those of a brute-force search; they contradict if and only if it finds so", () => {
    let contradictions = 0;
    fc.assert(
      fc.property(fc.array(single, { maxLength: 18 }), (statements) => {
        const oracle = floydWarshall(statements);
        const resolved = resolve(statements);
        expect(resolved.contradictions.length === 0).toBe(possible(statements));
        if (resolved.contradictions.length > 0) {
          contradictions += 1;
          return;
        }
        for (const a of names)
          for (const b of names)
            expect(resolved.timeline.between(a, b)).toEqual({
              least: 0 - (oracle.get(`${b} ${a}`) ?? Infinity),
              most: oracle.get(`${a} ${b}`),
            });
      }),
      { numRuns: 1000 },
    );
    expect(contradictions).toBeGreaterThan(50);
    expect(contradictions).toBeLessThan(950);
  });

  test.each([
    ["of one constraint", single],
    ["of several", several],
  ])("%s: none of a contradiction can be dropped", (_, statement) => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 14 }), (statements) => {
        for (const some of guilty(statements)) {
          expect(possible(some)).toBe(false);
          for (const dropped of some)
            expect(possible(some.filter((one) => one !== dropped))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["of one constraint", single],
    ["of several", several],
  ])("%s: the first contradiction of several statements is a smallest one", (_, statement) => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), (statements) => {
        const found = guilty(statements);
        if (found.length !== 1) return;
        compared += 1;
        expect(found[0]).toHaveLength(fewest(statements));
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  test("without what is left out, the others hold", () => {
    fc.assert(
      fc.property(fc.array(several, { maxLength: 14 }), (statements) => {
        const { timeline, contradictions } = resolve(statements);
        const blamed = new Set(contradictions.flatMap((one) => one.statements));
        for (const statement of statements.filter((one) => !blamed.has(one)))
          for (const { from, to, days } of statement.constraints)
            expect(timeline.between(from, to).most).toBeLessThanOrEqual(days);
      }),
    );
  });
});

describe("a contradiction", () => {
  test.each(names)("is the shortest at hand: the long way round is not told, from %s", (name) => {
    const next = (of: string) => names[(names.indexOf(of) + 1) % names.length] ?? "";
    const long = names.map((from) => said(atMost(from, next(from), -1)));
    const short = said(atMost(next(name), name, 0));
    for (const all of [
      [...long, short],
      [short, ...long],
    ])
      expect(guilty(all).map(({ length }) => length)).toContain(2);
  });

  test("counts a statement once, however often it is passed", () => {
    const between = said(atMost("b", "m", 0), atMost("m", "a", 0));
    const others = [said(atMost("a", "x", -1)), said(atMost("x", "b", 0))];
    const other = [
      said(atMost("a", "y", 1)),
      said(atMost("y", "z", -1)),
      said(atMost("z", "b", -1)),
    ];
    expect(guilty([between, ...other.slice(1), ...others])).toEqual([[between, ...others]]);
    const apart = said(atMost("a", "b", 0), atMost("c", "d", 0));
    const way = [said(atMost("b", "c", -1)), said(atMost("d", "a", 0))];
    const detour = [said(atMost("a", "x", 0)), said(atMost("x", "b", 0))];
    expect(guilty([apart, ...detour, ...way])[0]).toEqual([apart, ...way]);
    expect(guilty([...way, ...detour, apart])[0]).toEqual([...way, apart]);
  });

  test("may pass one statement over several of its lines, where each alone needs more", () => {
    const both = said(atMost("b", "c", -1), atMost("c", "origin", -1));
    const first = said(atMost("origin", "b", 0));
    const others = [
      said(atMost("d", "c", 0)),
      said(atMost("c", "origin", 0)),
      said(atMost("origin", "d", 0)),
    ];
    expect(guilty([first, ...others, both])).toEqual([[first, both]]);
  });

  test("does not count what goes without saying", () => {
    const free = [
      unsaid(atMost("a", "b", 0)),
      unsaid(atMost("b", "c", 0)),
      unsaid(atMost("c", "d", 0)),
    ];
    const told = said(atMost("d", "a", -1));
    const short = [said(atMost("a", "x", 0)), said(atMost("x", "d", 0))];
    expect(guilty([...free, ...short, told])).toEqual([[...free, told]]);
  });

  test("leaves out what has no part in it", () => {
    const cycle = [said(atMost("a", "b", -1)), said(atMost("b", "a", 0))];
    const others = [
      said(atMost("x", "a", 5)),
      said(atMost("b", "x", 5)),
      said(atMost("y", "z", 1)),
    ];
    expect(guilty([...others, ...cycle])).toEqual([cycle]);
  });

  test("may be one statement that is before itself", () => {
    const itself = said(atMost("a", "a", -1));
    expect(guilty([itself, said(atMost("a", "b", 1))])).toEqual([[itself]]);
  });

  test("does not hide another one", () => {
    const pairs = Array.from({ length: 20 }, (_, i) => [
      said(atMost(`a${i}`, `b${i}`, -1)),
      said(atMost(`b${i}`, `a${i}`, 0)),
    ]);
    expect(guilty(pairs.flat())).toEqual(pairs);
  });
});

describe("a contradiction by width", () => {
  const year = said(atMost(origin, "a", 10), atMost("a", origin, -5));
  const about = loosely(3, atMost(origin, "a", 3));

  test("is one that can hold if it is meant more loosely; then it is", () => {
    const { timeline, contradictions } = resolve([year, about]);
    expect(contradictions).toEqual([{ statements: [year, about], onlyByWidth: true }]);
    expect(timeline.between(origin, "a")).toEqual({ least: 5, most: 6 });
  });

  test("is not one that cannot hold even then", () => {
    const far = loosely(1, atMost(origin, "a", 3));
    const { timeline, contradictions } = resolve([year, far]);
    expect(contradictions).toEqual([{ statements: [year, far], onlyByWidth: false }]);
    expect(timeline.between(origin, "a")).toEqual({ least: 5, most: 10 });
  });

  test("and one that is impossible are both told", () => {
    const other = [said(atMost("x", "y", -1)), said(atMost("y", "x", 0))];
    const { contradictions } = resolve([year, about, ...other]);
    expect(contradictions.map(({ onlyByWidth }) => onlyByWidth)).toEqual([false, true]);
  });
});

describe("the timeline", () => {
  const days = timelineOf([
    said(atMost("b", "a", -3), atMost("a", "b", 5)),
    said(atMost("c", "b", -1)),
  ]);

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
  const chain = Array.from({ length: 5000 }, (_, i) => said(atMost(`m${i + 1}`, `m${i}`, -1)));
  const timeline = timelineOf(chain.reverse());
  expect(timeline.between("m0", "m5000").least).toBe(5000);
});

test("thousands of lines that go round in a circle are answered at once", () => {
  const circle = Array.from({ length: 2000 }, (_, i) =>
    said(atMost(`m${i}`, `m${(i + 1) % 2000}`, -1)),
  );
  expect(guilty(circle)[0]).toHaveLength(2000);
  expect(guilty(circle.toReversed())[0]).toHaveLength(2000);
});

/** Constraints that all hold on a line of days, far from every date: ways are long. */
const anyDaysApart = fc
  .array(fc.tuple(fc.nat(119), fc.nat(119), fc.nat(20)), { minLength: 120, maxLength: 260 })
  .map((links) =>
    links.map(([from, to, slack]) => said(atMost(`m${from}`, `m${to}`, 7 * (to - from) + slack))),
  );

test("in a large network without dates, bounds are those of a brute-force search too", () => {
  const moments = Array.from({ length: 120 }, (_, i) => `m${i}`);
  fc.assert(
    fc.property(anyDaysApart, (statements) => {
      const timeline = timelineOf(statements);
      const most = moments.map((from) => moments.map((to) => (from === to ? 0 : Infinity)));
      for (const { from, to, days } of statements.flatMap(({ constraints }) => constraints)) {
        const row = most[moments.indexOf(from)]!;
        row[moments.indexOf(to)] = Math.min(row[moments.indexOf(to)]!, days);
      }
      for (const by of most.keys())
        for (const row of most)
          for (const to of row.keys()) row[to] = Math.min(row[to]!, row[by]! + most[by]![to]!);
      for (const [from, row] of most.entries())
        for (const [to, days] of row.entries())
          expect(timeline.between(`m${from}`, `m${to}`).most).toBe(days);
    }),
    { numRuns: 10 },
  );
});

test("many who are asked about one far moment are all answered", () => {
  const chain = Array.from({ length: 400 }, (_, i) => said(atMost(`m${i + 1}`, `m${i}`, -1)));
  const timeline = timelineOf(chain);
  for (let i = 0; i < 400; i++) expect(timeline.between(`m${i}`, "m400").least).toBe(400 - i);
  for (let i = 1; i <= 400; i++) expect(timeline.between("m0", `m${i}`).least).toBe(i);
});
