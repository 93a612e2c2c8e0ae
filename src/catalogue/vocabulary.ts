/** What a tie says about nearness, for triangles and for captions. */
export type Sign = "positive" | "negative" | "distant" | "mixed" | "none";

/** The colour family of a tie. Themes give each tone a colour; form alone must carry the meaning. */
export type Tone = "positive" | "ambivalent" | "negative" | "harm" | "distance" | "neutral";

/** The form of a tie's line. Each has one file in `drawing/lines`. */
export type Stroke =
  | "hairline"
  | "single"
  | "double"
  | "triple"
  | "quadruple"
  | "ladder"
  | "ring"
  | "rings"
  | "chain"
  | "tick-pair"
  | "dashes"
  | "dots"
  | "bars"
  | "bars-with-ring"
  | "bars-on-dashes"
  | "bars-on-line"
  | "bars-on-double"
  | "bars-on-triple"
  | "arc"
  | "arc-with-ring"
  | "crossed-box"
  | "crossed-box-on-dots"
  | "zigzag"
  | "light-zigzag"
  | "dense-zigzag"
  | "zigzag-on-line"
  | "zigzag-on-dashes"
  | "zigzag-on-double"
  | "zigzag-on-triple"
  | "dense-on-dashes"
  | "dense-on-double"
  | "dense-on-triple"
  | "zigzag-between"
  | "dense-on-line"
  | "double-zigzag"
  | "two-zigzags"
  | "three-zigzags"
  | "zigzag-with-a"
  | "dashes-with-n"
  | "dots-with-question"
  | "dashed-double"
  | "dashed-triple"
  | "comb"
  | "cross"
  | "diamond";

/** What ends a directed line at the one it is toward. */
export type Head = "none" | "chevron" | "double-chevron" | "filled" | "open";

/** The outline of a symbol. A diamond is an animal, a triangle a pregnancy: neither is ever a person. */
export type SymbolShape =
  | "square"
  | "circle"
  | "dome"
  | "question"
  | "triangle"
  | "barred-triangle"
  | "diamond"
  | "dot"
  | "cross"
  | "pill";
