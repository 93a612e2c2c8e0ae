import type { Kinship } from "../../family/kinship.ts";
import type { Edge } from "./edges.ts";

export type ShapeKind = "coalition" | "in-the-middle" | "detouring-attack" | "detouring-care";

/** What three sides make together. `one` is the third outside, the one between, or the child. */
export interface Shape {
  readonly kind: ShapeKind;
  readonly one: string;
  readonly others: readonly [string, string];
}

/**
 * The shape of three sides, or `null`: mixed sides and sides without a sign make none.
 * Two against one is balanced, two friends who are foes of each other is not (Heider 1946);
 * detouring after Minuchin 1974, "Families and Family Therapy".
 */
export function shapeOf(edges: readonly [Edge, Edge, Edge], kin: Kinship): Shape | null {
  return detouring(edges, kin) ?? coalition(edges) ?? inTheMiddle(edges);
}

function coalition(edges: readonly Edge[]): Shape | null {
  const near = edges.filter((edge) => edge.sign === "positive");
  const [pair] = near;
  if (pair === undefined || near.length > 1) return null;
  const rest = edges.filter((edge) => edge !== pair);
  if (!rest.every((edge) => edge.sign === "negative" || edge.sign === "distant")) return null;
  return shape("coalition", pair, rest);
}

function inTheMiddle(edges: readonly Edge[]): Shape | null {
  const foes = edges.filter((edge) => edge.sign === "negative");
  const [pair] = foes;
  if (pair === undefined || foes.length > 1) return null;
  const rest = edges.filter((edge) => edge !== pair);
  return rest.every((edge) => edge.sign === "positive") ? shape("in-the-middle", pair, rest) : null;
}

function detouring(edges: readonly Edge[], kin: Kinship): Shape | null {
  for (const pair of edges) {
    const rest = edges.filter((edge) => edge !== pair);
    const found = shape("detouring-attack", pair, rest);
    if (found?.others.every((id) => kin.isParentOf(id, found.one)) !== true) continue;
    if (rest.every((edge) => isFocus(edge, found.one)) && pair.sign === "positive")
      return { ...found, kind: "detouring-care" };
    const attacks = rest.every((edge) => edge.sign === "negative" && !edge.by.includes(found.one));
    if (attacks && (pair.sign === "positive" || pair.plain)) return found;
  }
  return null;
}

function isFocus(edge: Edge, child: string): boolean {
  return edge.focuses && edge.by.length > 0 && !edge.by.includes(child);
}

/** The two of `pair`, and the one whom the other two sides have in common. */
function shape(kind: ShapeKind, pair: Edge, rest: readonly Edge[]): Shape | null {
  const one = rest[0]?.between.find((id) => !pair.between.includes(id));
  return one === undefined ? null : { kind, one, others: pair.between };
}
