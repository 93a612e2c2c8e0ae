/** How the words of a pack are set, in points; `before`: the white above. */
export const settings = {
  h1: { size: 20, weight: 600, colour: "ink", before: 0 },
  h2: { size: 15, weight: 600, colour: "ink", before: 26 },
  h3: { size: 11, weight: 600, colour: "ink", before: 14 },
  plain: { size: 9.8, weight: 400, colour: "ink", before: 6 },
  lead: { size: 10.6, weight: 600, colour: "ink", before: 6 },
  aside: { size: 8.8, weight: 400, colour: "muted", before: 4 },
} as const;

/** So much of the white between lines is left where that spares a sheet. */
export const tight = 0.55;
