import { expect } from "vitest";
import { among, text, type Rows, type Told } from "./told.ts";

/** Day of birth and of death; `null`: not told, or not as a value of its own. */
function life(told: Told, id: string, born: string | null, died: string): void {
  if (born !== null) told.value(id, "born", born);
  told.value(id, "died", died);
}

const six = ["maria", "elizabeth", "charlotte", "branwell", "emily", "anne"];

export const bronte: Rows = {
  "Patrick, born under another spelling; a clergyman; came from Ireland": (told) => {
    life(told, "patrick", "1777-03-17", "1861-06-07");
    told.value("patrick", "birth-name", "Patrick Brunty");
    told.value("patrick", "birth-name", "Patrick Prunty");
    told.person("patrick", { work: "clergyman" });
    told.value("patrick", "migration", "from Ireland to England");
    told.has("events", { who: ["patrick"], kind: "migrated" });
  },
  "Maria Branwell: married in 1812; an illness usually given as cancer, which is disputed": (
    told,
  ) => {
    life(told, "maria-branwell", "1783-04-15", "1821-09-15");
    told.has("bonds", { between: ["patrick", "maria-branwell"], certainty: "likely" });
    expect(told.family.people.get("maria-branwell")?.values).toContainEqual(
      expect.objectContaining({ key: "cause", certainty: "possible" }),
    );
  },
  "1 Maria: baptized; the birth not known; tuberculosis": (told) => {
    life(told, "maria", null, "1825-05-06");
    expect(told.family.people.get("maria")?.born?.answer).toBe("unknown");
    told.has("events", {
      who: ["maria"],
      kind: "baptized",
      time: { written: { when: "1814-04-23" } },
    });
    told.person("maria", { cause: "tuberculosis" });
  },
  "2 Elizabeth": (told) => {
    life(told, "elizabeth", "1815-02-08", "1825-06-15");
    told.person("elizabeth", { cause: "tuberculosis" });
  },
  "3 Charlotte: with child when she died; married 275 days before": (told) => {
    life(told, "charlotte", "1816-04-21", "1855-03-31");
    expect(told.kin.lossesOf("charlotte")).toEqual(["unborn"]);
    told.person("unborn", { being: "pregnancy", certainty: "likely" });
    told.has("bonds", {
      between: ["charlotte", "arthur"],
      time: { written: { when: "1854-06-29" } },
    });
    told.person("charlotte", { cause: null });
  },
  "4 Branwell: alcohol and laudanum": (told) => {
    life(told, "branwell", "1817-06-26", "1848-09-24");
    told.value("branwell", "birth-name", "Patrick Branwell");
    told.has("conditions", { who: "branwell", kind: "alcohol" });
    told.has("conditions", { who: "branwell", kind: "opiates" });
  },
  "5 Emily": (told) => {
    life(told, "emily", "1818-07-30", "1848-12-19");
    told.person("emily", { cause: "tuberculosis" });
  },
  "6 Anne": (told) => {
    life(told, "anne", "1820-01-17", "1849-05-28");
    told.person("anne", { cause: "tuberculosis" });
  },
  "Elizabeth Branwell, the mother's sister: came in 1821 and raised the children": (told) => {
    life(told, "aunt-branwell", "about 1776", "1842-10-29");
    expect(told.kin.siblingsOf("maria-branwell")).toEqual(["aunt-branwell"]);
    for (const child of six)
      told.has("roles", { who: "aunt-branwell", kinds: ["kinship-carer"], toward: child });
    told.has("households", {
      members: among(["aunt-branwell", ...six]),
      time: { written: { from: "1821" } },
    });
  },
  "Arthur Bell Nicholls survived her": (told) => {
    life(told, "arthur", "1819-01-06", "December 1906");
    told.inOrder("death:charlotte", "death:arthur");
  },
  "how old the children were when their mother died: 7, 6, 5, 4, 3, 1": (told) => {
    const age = (id: string) => {
      const { least } = told.family.timeline.between(`birth:${id}`, "death:maria-branwell");
      return Math.floor(least / 365.25);
    };
    expect(six.map(age)).toEqual([7, 6, 5, 4, 3, 1]);
  },
  "no grandchildren; the father outlived all": (told) => {
    expect(six.flatMap((id) => told.kin.childrenOf(id))).toEqual([]);
    told.has("asked", { asked: "children", about: six, outcome: "none" });
    for (const id of six) told.inOrder(`death:${id}`, "death:patrick");
  },
  "children who tried to leave home fell ill or came back, as is written of them": (told) => {
    told.has("notes", { text: text(/leave home fell ill/), certainty: "likely" });
  },
  "named after mother, aunt and father": (told) => {
    told.person("maria", { namedAfter: ["maria-branwell"] });
    told.person("elizabeth", { namedAfter: ["aunt-branwell"] });
    told.person("branwell", { namedAfter: ["patrick"] });
  },
};
