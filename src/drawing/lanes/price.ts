/**
 * What makes one way worse than another: each point of it and each point more than the two stand
 * apart, each bend; each line more at a side, the top, going up first although the other one stands
 * below; crossing the structure, it near an end or where it slants, or another line; lying where
 * nothing may lie.
 */
export const price = {
  ...{ length: 0.06, winding: 0.09, bend: 8 },
  ...{ port: 4, top: 5, back: 18 },
  ...{ structure: 7, end: 14, slant: 26, line: 30 },
  hit: 300,
} as const;
