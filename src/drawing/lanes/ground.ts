import type { Figure, Places } from "../figure.ts";
import type { Box, Point } from "../scene.ts";
import { clear } from "./clear.ts";
import { noWords } from "./no-words.ts";
import { piecesOf } from "../lines/polyline-pieces.ts";
import type { Piece } from "../lines/polyline-pieces.ts";
import { isSlanted, spanOf } from "./span.ts";
import type { Span } from "./span.ts";

/** What a line must not touch. */
export interface Obstacle extends Box {
  /** Whose symbol it is, which lines that end there may touch; `null` for all else. */
  readonly symbolOf: string | null;
  /** How near a line may come. */
  readonly clear: number;
}

/** A straight piece of a tie or role. */
export interface Laid extends Piece {
  /** How far the line reaches to either side. */
  readonly half: number;
  /** Left and right sides of symbols, by `portOf`, at which it ends. */
  readonly touches: readonly string[];
  /** The same, and those at which the piece next to it ends. */
  readonly ends: readonly string[];
  /** At whose symbols it ends: it may come near those. */
  readonly at: readonly string[];
  /** Whether it touches a symbol: its height there is settled last. */
  readonly atEnd: boolean;
  /** Whether its height at the symbol is known already: straight lines between neighbours. */
  readonly settled: boolean;
}

/** A straight piece that other lines meet. */
export interface Barrier {
  readonly span: Span;
  readonly slanted: boolean;
  /** `null` for the structure. */
  readonly laid: Laid | null;
  /** How near a line may come that runs along it. */
  readonly clear: number;
}

/** Heights from which to which something lies. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Everything that is there already: the structure, and lines and words as they are laid. */
export interface Ground {
  readonly obstacles: readonly Obstacle[];
  readonly structure: readonly Piece[];
  /** The structure and all lines laid, ready to be met. */
  readonly barriers: readonly Barrier[];
  readonly bounds: Box;
  /** How many times further than usual a way is looked for, and how many times finer. */
  readonly far: number;
  /** Where no words may stand. */
  readonly noWords: readonly Box[];
  /** What straight lines to a neighbour take up at one side of somebody, by `portOf`. */
  readonly straights: ReadonlyMap<string, Band>;
  /** How many lines end at one side of somebody, by `portOf`. */
  readonly ports: ReadonlyMap<string, number>;
}

const structureParts: ReadonlySet<string> = new Set(["union-line", "child-line", "twin-bar"]);

/** The structure before any tie is laid. */
export function groundOf(figures: ReadonlyMap<string, Figure>, places: Places): Ground {
  const symbols = [...places.people].flatMap(([id, at]) => symbolObstacles(figures.get(id), at));
  const words = [
    ...places.labels.values(),
    ...places.lines.flatMap(({ geometry }) => ("box" in geometry ? [geometry.box] : [])),
  ].map((box) => ({ ...box, symbolOf: null, clear: clear.words }));
  const structure = places.lines.flatMap(({ part, geometry }) =>
    structureParts.has(part) && "points" in geometry ? piecesOf(geometry.points) : [],
  );
  const signs = places.lines.flatMap(({ part, geometry }) =>
    part === "union-line" && "points" in geometry && geometry.points.length !== 4
      ? piecesOf(geometry.points).filter(isSlanted).map(signObstacle)
      : [],
  );
  const obstacles = [...symbols, ...words, ...signs];
  return {
    obstacles,
    structure,
    barriers: structure.map((piece) => barrierOf(piece, null)),
    bounds: places.bounds,
    far: 1,
    noWords: noWords(obstacles, structure, []),
    straights: new Map(),
    ports: new Map(),
  };
}

/** Waves above a symbol are in the way of its own lines too; beside other signs these find their places. */
function symbolObstacles(figure: Figure | undefined, at: Point): readonly Obstacle[] {
  const boxes = figure?.boxes(at) ?? [];
  const waves = boxes.slice(1).filter(({ x, width }) => x < at.x && x + width > at.x);
  const { radius = 0, halo = 0 } = figure ?? {};
  const haloed = { x: at.x - radius - halo, y: at.y - radius - halo };
  const side = 2 * (radius + halo);
  const symbolOf = figure?.id ?? null;
  return [
    ...boxes.map((box) => ({ ...box, symbolOf, clear: clear.symbol })),
    // Lines run over halos, words do not.
    ...(halo > 0
      ? [{ ...haloed, width: side, height: side, symbolOf, clear: clear.symbol - halo }]
      : []),
    ...waves.map((box) => ({ ...box, symbolOf: null, clear: clear.ownWaves })),
  ];
}

/** Slashes and crosses on a couple's line: a tie across one would hide it. */
function signObstacle({ a, b }: Piece): Obstacle {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const size = { width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  return { x, y, ...size, symbolOf: null, clear: clear.sign };
}

/** A piece of the structure, or of a line laid, as others meet it. */
export function barrierOf(piece: Piece, laid: Laid | null): Barrier {
  const by = laid === null ? clear.structure : clear.line;
  return { span: spanOf(piece, laid?.half ?? 0), slanted: isSlanted(piece), laid, clear: by };
}
