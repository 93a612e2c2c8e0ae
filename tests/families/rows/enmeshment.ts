import { expect } from "vitest";
import { text, type Rows } from "./told.ts";

export const enmeshment: Rows = {
  "C1 a parent and a child, without a name or a gender: fused, a diffuse boundary": (told) => {
    expect([...told.family.people.keys()]).toEqual(["parent", "child"]);
    told.person("parent", { name: null, gender: "unknown" });
    told.person("child", { name: null, gender: "unknown" });
    told.has("bonds", { between: ["parent", "child"], level: "stated" });
    const [fused] = told.family.bonds[0]?.phases ?? [];
    expect(fused).toMatchObject({ tie: "fused", boundary: "diffuse", words: "enmeshed" });
  },
  "C2 what is meant by it, as four marks": (told) => {
    expect(told.family.bonds[0]?.phases[0]?.tags).toEqual([
      ...["feels-the-others-feelings", "known-by-the-bond", "over-involved", "late-separation"],
    ]);
  },
  "C3 a child who has learned to meet the parent's need": (told) => {
    told.has("roles", {
      who: "child",
      kinds: ["emotional-caregiver", "codependent"],
      toward: "parent",
      shown: text(/need/),
    });
  },
  "C4 guilt, and later guilt and anger at once, on one side": (told) => {
    expect(told.family.bonds[0]?.phases.map(({ feels }) => feels)).toEqual([
      { child: ["guilt"] },
      { child: ["guilt", "anger", "frustration"] },
    ]);
  },
  "C5 that guilt spreads to partners and friends is said in general": (told) => {
    told.has("notes", { text: text(/partners and friends/), level: "general" });
  },
  "C6 steps on both sides, which nobody here is said to have taken": (told) => {
    const steps = told.family.events.map(({ kind, who, level }) => [kind, who, level]);
    expect(steps).toEqual([
      ["sought-help", ["parent"], "general"],
      ["acknowledged", ["parent"], "general"],
      ["moved-out", ["child"], "general"],
      ["set-limit", ["child"], "general"],
      ["declined", ["child"], "general"],
    ]);
    told.has("events", { kind: "sought-help", note: text(/not through the child/) });
    told.has("events", { kind: "declined", what: ["the usual film on Friday"] });
    told.has("notes", { text: text(/own feet/), level: "general" });
  },
  "C7 other parents give a clear boundary: the same two, in general": (told) => {
    told.has("bonds", {
      between: ["parent", "child"],
      level: "general",
      phases: [expect.objectContaining({ boundary: "clear", tie: null })],
    });
  },
};
