import type { Theme } from "../../themes/theme.ts";

/** Paints as variables of the page: one switch changes all. */
export const variables: Theme = {
  positive: "var(--positive)",
  ambivalent: "var(--ambivalent)",
  negative: "var(--negative)",
  harm: "var(--harm)",
  distance: "var(--distance)",
  neutral: "var(--neutral)",
  ink: "var(--ink)",
  structure: "var(--structure)",
  muted: "var(--muted)",
  paper: "var(--paper)",
  halo: "var(--halo)",
  rule: "var(--rule)",
};

/** A theme as the values of these variables. */
export function paintsOf(theme: Theme): string {
  return Object.entries(theme)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(" ");
}
