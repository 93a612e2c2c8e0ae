/** A sum of variables with factors, and a constant. */
export interface Linear {
  readonly constant: number;
  readonly terms: readonly (readonly [variable: string, factor: number])[];
}

export function constant(value: number): Linear {
  return { constant: value, terms: [] };
}

export function variable(name: string): Linear {
  return { constant: 0, terms: [[name, 1]] };
}

/** The sum of some, each multiplied. */
export function sum(...parts: readonly (readonly [factor: number, of: Linear])[]): Linear {
  const terms = new Map<string, number>();
  let constantPart = 0;
  for (const [factor, of] of parts) {
    constantPart += factor * of.constant;
    for (const [name, times] of of.terms) terms.set(name, (terms.get(name) ?? 0) + factor * times);
  }
  return { constant: constantPart, terms: [...terms].filter(([, factor]) => factor !== 0) };
}

/** A linear programme with whole-number variables, as it is being written. */
export interface Programme {
  readonly cost: (readonly [factor: number, variable: string])[];
  readonly rows: string[];
  readonly binary: Set<string>;
  /** Between 0 and 1, or at most the number given. */
  readonly most: Map<string, number>;
}

/** Demands that a sum be 0 or more. */
export function atLeastZero({ rows }: Programme, { constant: c, terms }: Linear): void {
  if (terms.length === 0 && c >= 0) return;
  rows.push(`${written(terms)} >= ${-c}`);
}

function written(terms: Linear["terms"]): string {
  return terms
    .map(([name, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`)
    .join(" ");
}

/** In the format of CPLEX, which solvers read. */
export function programmeText({ cost, rows, binary, most }: Programme): string {
  return [
    "Minimize",
    `obj: ${written(cost.map(([factor, name]) => [name, factor] as const)) || "0 nothing"}`,
    "Subject To",
    ...rows.map((row, i) => `r${i}: ${row}`),
    "Bounds",
    ...[...most].map(([name, limit]) => `0 <= ${name} <= ${limit}`),
    ...(binary.size === 0 ? [] : ["Binary", [...binary].join("\n")]),
    "End",
  ].join("\n");
}
