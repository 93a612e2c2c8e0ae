interface BoundaryFacts {
  readonly label: string;
  /** In kind words for the family itself. */
  readonly plain?: string;
  /** In one line, what it says. */
  readonly means: string;
}

/** The line between two people (Minuchin 1974). */
// prettier-ignore
const rows = {
  clear:   { label: "clear boundary",   plain: "room for each",                   means: "Firm and open: each has a room of their own, and there is contact (Minuchin 1974)." },
  diffuse: { label: "diffuse boundary", plain: "feelings run together", means: "Blurred: what one feels, the other feels; what is one's is the other's." },
  rigid:   { label: "rigid boundary",   plain: "each keeps things to themselves", means: "Closed: little gets through." },
} as const satisfies Record<string, BoundaryFacts>;

export type Boundary = keyof typeof rows;
export const boundaries: Readonly<Record<Boundary, BoundaryFacts>> = rows;
