import { describe, expect, test } from "vitest";
import { readFamily } from "../../../src/input/read.ts";
import { chanceOf, shuffled, timedFamily, timedFile } from "./timed-family.ts";

/** Five statements that cannot all hold, though any four can: lines of people and of events. */
interface Plant {
  readonly people?: readonly string[];
  readonly events: readonly string[];
}

const event = (id: string, times: string) =>
  `  - { id: ${id}, who: witness, event: ${times.startsWith("when") ? "told" : "period"}, ${times} }`;

// prettier-ignore
const plants: readonly Plant[] = [
  { events: [
    event("circle-a", "when: after circle-e"), event("circle-b", "when: after circle-a"),
    event("circle-c", "when: a few weeks after circle-b"), event("circle-d", "when: 10 years after circle-c"),
    event("circle-e", "when: soon after circle-d"),
  ] },
  { events: [
    event("far-a", "when: 1950"), event("far-b", "when: 20 years after far-a"),
    event("far-c", "when: many years after far-b"), event("far-d", "from: after far-c, until: 1955"),
  ] },
  { people: ["  ada: { born: about 1930 }", "  bea: { born: when ada was in her 30s }"],
    events: [event("aged-a", "when: when bea was 40"), event("aged-b", "from: after aged-a, until: 1975")] },
  { events: [
    event("edge-a", "from: 1960, lasting: at least 10 years"), event("edge-b", "when: after edge-a"),
    event("edge-c", "from: at least 2 years after edge-b, until: March 1966"),
  ] },
];

describe("a contradiction planted among five statements of a file of 200", () => {
  test.each(Array.from({ length: 100 }, (_, seed) => seed))("is named, file %i", (seed) => {
    const chance = chanceOf(seed + 1);
    const plant = plants[seed % plants.length] ?? { events: [] };
    const family = timedFamily(40, 195, chance);
    const yaml = timedFile({
      people: shuffled([...family.people, ...(plant.people ?? []), "  witness:"], chance),
      events: shuffled([...family.events, ...plant.events], chance),
    });
    const lines = yaml.split("\n");
    const planted = [...(plant.people ?? []), ...plant.events].flatMap((line) => {
      const times = Array.from(
        line.matchAll(/(?:when|from|until|lasting|born): [^,}]*\w/g),
        String,
      );
      return times.map((words) => `"${words}" (line ${lines.indexOf(line) + 1})`);
    });
    expect(planted).toHaveLength(5);
    const { diagnostics } = readFamily(yaml, "a.genogram.yaml");
    expect(diagnostics.map(({ code }) => code)).toEqual(["contradictory-times"]);
    const named = Array.from(
      diagnostics[0]?.message.matchAll(/"[^"]*" \(line \d+\)/g) ?? [],
      String,
    );
    expect(named.toSorted()).toEqual(planted.toSorted());
  });

  test("is not there without it", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const yaml = timedFile(timedFamily(40, 200, chanceOf(seed)));
      expect(readFamily(yaml, "a.genogram.yaml").diagnostics).toEqual([]);
    }
  });
});
