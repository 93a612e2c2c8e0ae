import type { Theme } from "./theme.ts";

/**
 * For printers and copiers without colour: tones fall into dark, middle and light, as they would
 * in a copy of the coloured drawing, but each at least as readable as text has to be.
 */
export const grey: Theme = {
  positive: "#474747",
  ambivalent: "#1E1E1E",
  negative: "#686868",
  harm: "#1E1E1E",
  distance: "#686868",
  neutral: "#333333",
  ink: "#111111",
  structure: "#222222",
  muted: "#505050",
  paper: "#FFFFFF",
  halo: "#E4E4E4",
  rule: "#B4B4B4",
};
