import { expect } from "vitest";
import type { Rows } from "./told.ts";

const lives = {
  joseph: ["1888-09-06", "1969-11-18"],
  rose: ["1890-07-22", "1995-01-22"],
  joe: ["1915-07-25", "1944-08-12"],
  john: ["1917-05-29", "1963-11-22"],
  rosemary: ["1918-09-13", "2005-01-07"],
  kathleen: ["1920-02-20", "1948-05-13"],
  eunice: ["1921-07-10", "2009-08-11"],
  patricia: ["1924-05-06", "2006-09-17"],
  robert: ["1925-11-20", "1968-06-06"],
  jean: ["1928-02-20", "2020-06-17"],
  edward: ["1932-02-22", "2009-08-25"],
  "john-jr": ["1960-11-25", "1999-07-16"],
  patrick: ["1963-08-07", "1963-08-09"],
} as const;

export const kennedy: Rows = {
  ...Object.fromEntries(
    Object.entries(lives).map(([id, [born, died]]) => [
      `${id}: ${born} to ${died}`,
      (told: Parameters<Rows[string]>[0]) => {
        told.value(id, "born", born);
        told.value(id, "died", died);
      },
    ]),
  ),
  "two couples and their weddings": (told) => {
    told.has("bonds", { between: ["joseph", "rose"], time: { written: { when: "1914-10-07" } } });
    told.has("bonds", {
      between: ["john", "jacqueline"],
      time: { written: { when: "1953-09-12" } },
    });
  },
  "nine children in order, and no others": (told) => {
    const nine = "joe john rosemary kathleen eunice patricia robert jean edward".split(" ");
    expect(told.kin.childrenOf("rose")).toEqual(nine);
    told.has("asked", { asked: "children", about: ["joseph", "rose"], outcome: "no others" });
  },
  "how those died who died young: war, murder, an air crash, murder; a nephew in an air crash": (
    told,
  ) => {
    const manners = ["joe", "john", "kathleen", "robert", "john-jr"].map(
      (id) => told.family.people.get(id)?.manner,
    );
    expect(manners).toEqual(["war", "homicide", "accident", "homicide", "accident"]);
    told.person("kathleen", { cause: "air crash" });
    told.person("john-jr", { cause: "air crash" });
  },
  "Rosemary: an operation in 1941, then an institution; for the clinician only": (told) => {
    told.has("events", { id: "the-operation", who: ["rosemary"], visibleTo: ["clinician"] });
    told.has("events", { kind: "institution", who: ["rosemary"], visibleTo: ["clinician"] });
  },
  "John's daughter, stillborn in 1956": (told) => {
    told.person("daughter", { being: "stillbirth", gender: "female" });
    told.value("daughter", "died", "1956-08-23");
    expect(told.kin.lossesOf("john")).toEqual(["daughter"]);
  },
  "who is alive is not in the file": (told) => {
    const people = [...told.family.people.values()].filter(({ kind }) => kind === "person");
    expect(people.filter(({ dead, being }) => being === "person" && dead !== "yes")).toEqual([]);
  },
};
