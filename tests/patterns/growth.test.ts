import { expect, test } from "vitest";
import { familyInMemory } from "../../bench/family-in-memory.js";
import type { Family } from "../../src/family/family.ts";
import { detectors } from "../../src/patterns/detectors/index.ts";
import { studyOf } from "../../src/patterns/study-of.ts";
import type { Study } from "../../src/patterns/study.ts";

/** What is looked up: relatives, lines about somebody, and times of two moments. */
interface Counted {
  readonly study: Study;
  readonly steps: () => number;
}

/** A study that counts the questions put to it: the same on every machine, as seconds are not. */
function countedStudy(family: Family): Counted {
  let steps = 0;
  const counting = <Args extends unknown[], T>(of: (...args: Args) => T) => {
    return (...args: Args): T => {
      steps += 1;
      return of(...args);
    };
  };
  const { between, before } = family.timeline;
  const timeline = { between: counting(between), before: counting(before) };
  const { kin, about, ...rest } = studyOf({ ...family, timeline });
  const study: Study = {
    ...rest,
    kin: {
      ...kin,
      parentsOf: counting(kin.parentsOf),
      childrenOf: counting(kin.childrenOf),
      siblingsOf: counting(kin.siblingsOf),
      partnersOf: counting(kin.partnersOf),
    },
    about: counting(about),
  };
  return { study, steps: () => steps };
}

function stepsOf(people: number): ReadonlyMap<string, number> {
  const { study, steps } = countedStudy(familyInMemory(people));
  return new Map(
    detectors.map(({ id, detect }) => {
      const before = steps();
      detect(study);
      return [id, steps() - before];
    }),
  );
}

test("in a family four times as large no pattern asks much more than four times as much", () => {
  const [small, large] = [stepsOf(200), stepsOf(800)];
  const grown = [...large].filter(([id, steps]) => steps > 6 * Math.max(small.get(id) ?? 0, 100));
  expect(grown).toEqual([]);
});
