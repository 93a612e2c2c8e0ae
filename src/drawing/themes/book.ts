import type { Theme } from "./theme.ts";

/** For black print and for readers who need the highest contrast: lines black, halos light grey. */
export const book: Theme = {
  positive: "#000000",
  ambivalent: "#000000",
  negative: "#000000",
  harm: "#000000",
  distance: "#000000",
  neutral: "#000000",
  ink: "#000000",
  structure: "#000000",
  muted: "#3C3C3C",
  paper: "#FFFFFF",
  halo: "#E2E2E2",
  rule: "#B0B0B0",
};
