import type { Notation } from "./notation.ts";

/** The signs of the program GenoPro, where they differ; all its lines of abuse have a head here. */
// prettier-ignore
export const genopro: Notation = {
  source: "GenoPro",
  ties: {
    harmony:             { stroke: "single",                head: "none" },
    discord:             { stroke: "dashed-double",         head: "none" },
    cutoff:              { stroke: "bars-on-dashes",        head: "none" },
    "no-contact":        { stroke: "bars-on-dashes",        head: "none" },
    "cutoff-repaired":   { stroke: "bars-with-ring",        head: "none" },
    "never-met":         { stroke: "crossed-box",           head: "none" },
    "physical-abuse":    { stroke: "zigzag-on-dashes",      head: "filled" },
    "emotional-abuse":   { stroke: "dense-on-line",         head: "filled" },
    "sexual-abuse":      { stroke: "double-zigzag",         head: "open" },
    neglect:             { stroke: "dashes",                head: "chevron" },
    "focused-on-negatively": { stroke: "zigzag-on-line",    head: "chevron" },
  },
  degrees: {},
  outside: "assigned",
  beings: {
    miscarriage: { shape: "triangle", crossed: true },
    abortion: { shape: "barred-triangle", crossed: true },
  },
  unions: {
    back: ["separated", "ended"],
    house: ["living-together", "civil-partnership"],
    cross: ["widowed"],
    custody: false, completeness: true,
  },
  elsewhere: {
    "bars-on-dashes": "two bars are distance in Bowen’s signs",
    "dashed-double": "two dashed lines are a zigzag with McGoldrick",
    "double-zigzag": "an open head tells of another harm with McGoldrick",
  },
  elsewhereInside: "the inner shape is the gender lived; with McGoldrick it is the outer one",
};
