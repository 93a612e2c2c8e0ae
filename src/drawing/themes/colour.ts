import type { Theme } from "./theme.ts";

/**
 * For screen and colour print. On white every colour of lines and text has a contrast of at least 4.5,
 * on the halo at least 3 (WCAG 2.2, 1.4.3 and 1.4.11); only halo and rules are decoration.
 */
export const colour: Theme = {
  positive: "#00695C",
  ambivalent: "#54258E",
  negative: "#C8480A",
  harm: "#84151F",
  distance: "#4A72C8",
  neutral: "#3F434A",
  ink: "#1B1B1F",
  structure: "#2B2B30",
  muted: "#55585F",
  paper: "#FFFFFF",
  halo: "#FFE3A3",
  rule: "#B9BDC3",
};
