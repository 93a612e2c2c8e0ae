import type { Notation } from "./notation.ts";

/**
 * The signs of the Bowen school, where they differ: a cutoff hugs one person, two bars are distance, and
 * how strong a process is is counted in lines, as the program Family Diagram draws it.
 * @see Kerr & Bowen 1988, "Family Evaluation"
 */
// prettier-ignore
export const bowen: Notation = {
  source: "the Bowen school",
  ties: {
    distant:               { stroke: "bars-on-line",   head: "none" },
    "no-contact":          { stroke: "bars-on-line",   head: "none" },
    cutoff:                { stroke: "arc",            head: "none" },
    "cutoff-repaired":     { stroke: "arc-with-ring",  head: "none" },
    "focused-on-negatively": { stroke: "single",       head: "filled" },
  },
  degrees: {
    fused:                 ["double", "triple", "quadruple"],
    distant:               ["bars-on-line", "bars-on-double", "bars-on-triple"],
    conflict:              ["zigzag", "two-zigzags", "three-zigzags"],
    "focused-on":          ["single", "double", "triple"],
    "focused-on-negatively": ["single", "double", "triple"],
  },
  outside: "lived",
  beings: {},
  unions: { back: [], house: [], cross: [], custody: true, completeness: false },
  elsewhere: {
    "bars-on-line": "two bars are a cutoff with McGoldrick and in GenoPro",
    arc: "with McGoldrick a cutoff is a line with two bars",
    triple: "three lines are over-involvement in Minuchin’s maps",
  },
  elsewhereInside: "the outer shape is the gender lived; in GenoPro it is the inner one",
};
