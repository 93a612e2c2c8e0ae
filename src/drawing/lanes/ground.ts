import type { Figure, Places } from "../figure.ts";
import type { Box, Point } from "../scene.ts";
import type { Side } from "./route.ts";

/** What a line must not touch. */
export interface Obstacle extends Box {
  /** Whose symbol it is; `null` for words. */
  readonly symbolOf: string | null;
}

/** A straight piece of line. */
export interface Piece {
  readonly a: Point;
  readonly b: Point;
}

/** A straight piece of a tie or role. */
export interface Laid extends Piece {
  /** How far the line reaches to either side. */
  readonly half: number;
  /** Left and right sides of symbols, by `portOf`, at which it ends, or the piece next to it. */
  readonly ends: readonly string[];
  /** Whether it touches a symbol: its height there is settled last. */
  readonly atEnd: boolean;
  /** Whether its height at the symbol is known already: straight lines between neighbours. */
  readonly settled: boolean;
}

/** Everything that is there already: the structure, and lines and words as they are laid. */
export interface Ground {
  readonly obstacles: Obstacle[];
  readonly structure: readonly Piece[];
  readonly laid: Laid[];
  readonly bounds: Box;
  /** How many lines end at one side of somebody, by `portOf`. */
  readonly ports: Map<string, number>;
}

const structureParts: ReadonlySet<string> = new Set(["union-line", "child-line", "twin-bar"]);

/** The structure before any tie is laid. */
export function groundOf(figures: ReadonlyMap<string, Figure>, places: Places): Ground {
  const symbols = [...places.people].flatMap(([id, at]) =>
    (figures.get(id)?.boxes(at) ?? []).map((box) => ({ ...box, symbolOf: id })),
  );
  const words = [
    ...places.labels.values(),
    ...places.lines.flatMap(({ part, geometry }) =>
      !structureParts.has(part) && "box" in geometry ? [geometry.box] : [],
    ),
  ].map((box) => ({ ...box, symbolOf: null }));
  const structure = places.lines.flatMap(({ part, geometry }) =>
    structureParts.has(part) && "points" in geometry ? piecesOf(geometry.points) : [],
  );
  return {
    obstacles: [...symbols, ...words],
    structure,
    laid: [],
    bounds: places.bounds,
    ports: new Map(),
  };
}

/** The straight pieces of a polyline. */
export function piecesOf(points: readonly Point[]): readonly Piece[] {
  return points.slice(1).flatMap((b, i) => {
    const a = points[i];
    return a === undefined || (a.x === b.x && a.y === b.y) ? [] : [{ a, b }];
  });
}

/** One side of somebody's symbol. */
export function portOf(id: string, side: Side): string {
  return `${id} ${side}`;
}
