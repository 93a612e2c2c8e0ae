import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kinshipOf } from "../../src/family/kinship.ts";
import { readFamily } from "../../src/input/read.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import { said } from "../family.ts";

// Two families of history: what is published of them can be stored, with how sure it is, and no more follows.

function read(file: string) {
  const reading = readFamily(readFileSync(file), file);
  expect(said(reading)).toBe("");
  const family = reading.family!;
  const { timeline, people } = family;
  const ages = (from: string, to: string) => {
    const { least, most } = timeline.between(from, to);
    return [Math.floor(least / 365.25), Math.floor(most / 365.25)];
  };
  const daysBetween = (from: string, to: string) => timeline.between(from, to).least;
  return { family, people, ages, daysBetween, kin: kinshipOf(family) };
}

const bronte = read("examples/bronte.genogram.yaml");
const six = ["maria", "elizabeth", "charlotte", "branwell", "emily", "anne"];

test("Brontë: ages and distances follow from the dates, and nothing from a date not known", () => {
  const { ages, daysBetween } = bronte;
  const atDeath = (id: string) => ages(`birth:${id}`, `death:${id}`);
  expect(atDeath("patrick")).toEqual([84, 84]);
  expect(atDeath("maria-branwell")).toEqual([38, 38]);
  expect(atDeath("charlotte")).toEqual([38, 38]);
  expect(["elizabeth", "branwell", "emily", "anne"].map((id) => atDeath(id)[0])).toEqual([
    10, 31, 30, 29,
  ]);
  // Eleven or older: she was baptized then, and born before.
  expect(atDeath("maria")[0]).toBe(11);
  expect(bronte.people.get("maria")?.born?.answer).toBe("unknown");
  expect(daysBetween("death:maria", "death:elizabeth")).toBe(40);
  expect(daysBetween("death:branwell", "death:emily")).toBe(86);
  expect(daysBetween("death:emily", "death:anne")).toBe(160);
  const wedding = bronte.family.bonds.find(({ between }) => between.includes("arthur"))!;
  expect(daysBetween(wedding.time.start, "death:charlotte")).toBe(275);
});

test("Brontë: six children in order, no grandchildren, an unborn child that is nobody's cousin", () => {
  const { kin, family } = bronte;
  expect(kin.childrenOf("patrick")).toEqual(six);
  expect(family.birthOrders[0]).toEqual(six);
  expect(six.flatMap((id) => kin.childrenOf(id))).toEqual([]);
  expect(kin.lossesOf("charlotte")).toEqual(["unborn"]);
  expect(kin.siblingsOf("maria-branwell")).toEqual(["aunt-branwell"]);
  const carers = family.roles.filter(({ kinds }) => kinds.includes("kinship-carer"));
  expect(carers.map(({ who, toward }) => [who, toward])).toEqual(
    six.map((id) => ["aunt-branwell", id]),
  );
  expect(["maria", "elizabeth", "branwell"].map((id) => bronte.people.get(id)?.namedAfter)).toEqual(
    [["maria-branwell"], ["aunt-branwell"], ["patrick"]],
  );
});

test("Brontë: every fact says how sure it is", () => {
  const { family, people } = bronte;
  const told = [
    ...[...people.values()]
      .flatMap(({ values }) => values)
      .filter(({ answer }) => answer === "yes"),
    ...[...family.parentages, ...family.bonds, ...family.conditions, ...family.events],
    ...[...family.households, ...family.asked],
  ];
  expect(told.length).toBeGreaterThan(80);
  const unsure = told.filter(
    ({ certainty, path }) =>
      certainty === null && path[1] !== "maternal-grandmother" && path[1] !== "biographers",
  );
  expect(unsure.map(({ path }) => path.join("/"))).toEqual([]);
  const cause = people.get("maria-branwell")?.values.find(({ key }) => key === "cause");
  expect(cause?.certainty).toBe("possible");
  expect(people.get("patrick")?.name).toBe("Patrick Brontë");
});

test("Brontë: what is found, and what must not be", () => {
  const ids = findPatterns(bronte.family).findings.map(({ id }) => id);
  expect(ids).toContain("P08:anne-elizabeth-emily-maria.tuberculosis");
  expect(ids).toContain("P25:elizabeth-maria.losses");
  expect(ids).toContain("P25:anne-branwell-emily.losses");
  expect(ids).toContain("P29:patrick.outlived-child");
  // Four illnesses without a date are no pile-up; one drinker is no repeat.
  expect(ids.filter((id) => id.endsWith(".changes"))).toEqual([]);
  expect(ids.filter((id) => id.includes("alcohol") || id.includes("opiates"))).toEqual([]);
});

const kennedy = read("tests/families/kennedy.genogram.yaml");
const nine = "joe john rosemary kathleen eunice patricia robert jean edward".split(" ");

test("Kennedy: nine in order; a stillbirth and a death after two days in order, the former uncounted", () => {
  const { kin, family, ages, daysBetween, people } = kennedy;
  expect(kin.childrenOf("joseph")).toEqual(nine);
  expect(family.birthOrders).toEqual([nine, ["daughter", "john-jr", "patrick"]]);
  expect(kin.childrenOf("john")).toEqual(["john-jr", "patrick"]);
  expect(kin.lossesOf("john")).toEqual(["daughter"]);
  expect(daysBetween("birth:patrick", "death:patrick")).toBe(2);
  expect(ages("birth:rose", "death:rose")).toEqual([104, 104]);
  expect(
    [...people.values()].filter(({ kind }) => kind === "person").map(({ dead }) => dead),
  ).toEqual(Array.from({ length: 15 }, () => "yes"));
});

test("Kennedy: sudden deaths keep their kinds apart; the secret stays with the clinician", () => {
  const { family, people } = kennedy;
  const manners = [...nine, "john-jr"].flatMap((id) => people.get(id)?.manner ?? []);
  expect(manners).toEqual(["war", "homicide", "accident", "homicide", "accident"]);
  expect(family.events.map(({ who, visibleTo }) => [who, visibleTo])).toEqual([
    [["rosemary"], ["clinician"]],
    [["rosemary"], ["clinician"]],
  ]);
});

test("Kennedy: four of nine died suddenly, and a nephew: counted, with the kinds apart", () => {
  const all = findPatterns(kennedy.family).findings;
  const [one, ...rest] = all.filter(({ id }) => id.endsWith(".sudden-deaths"));
  expect(rest).toEqual([]);
  expect(one).toMatchObject({ grade: 1, about: ["joe", "john", "kathleen", "robert"] });
  expect(one?.claim).toContain(
    "4 of 9 brothers and sisters are told to have died suddenly (Kathleen in an accident; John and Robert killed by somebody; Joe Jr in a war); of their children too: John Jr in an accident",
  );
});
