import type { Box } from "../scene.ts";
import { clear } from "./clear.ts";
import { barrierOf } from "./ground.ts";
import type { Band, Barrier, Ground, Laid, Obstacle } from "./ground.ts";
import type { LaidBundle } from "./lane.ts";
import { noWords } from "./no-words.ts";
import { laidPieces } from "./pieces.ts";
import { portOf } from "./port-key.ts";

/** What a pair that is laid adds to the ground. */
export interface Layer {
  readonly obstacles: readonly Obstacle[];
  readonly barriers: readonly Barrier[];
  readonly noWords: readonly Box[];
  /** The sides of symbols, by `portOf`, at which its lines end. */
  readonly ports: readonly string[];
  /** Lines straight to a neighbour. */
  readonly straight: readonly Laid[];
}

export function layerOf({ bundle: { a, b }, lanes, setting }: LaidBundle): Layer {
  const words = [...setting.words, ...setting.tags].map(({ box }) => box);
  const lines = lanes.flatMap(({ route, wire }) => laidPieces(route, { a, b, half: wire.reach }));
  return {
    obstacles: words.map((box) => ({ ...box, symbolOf: null, clear: clear.words })),
    barriers: lines.map((piece) => barrierOf(piece, piece)),
    noWords: noWords(words, [], lines),
    ports: lanes.flatMap(({ route }) => [portOf(a, route.from), portOf(b, route.to)]),
    straight: lines.filter(({ settled }) => settled),
  };
}

/** The ground with lines and words on it. */
export function groundUnder(base: Ground, layers: readonly Layer[]): Ground {
  const ports = new Map<string, number>();
  for (const port of layers.flatMap((layer) => layer.ports))
    ports.set(port, (ports.get(port) ?? 0) + 1);
  return {
    ...base,
    obstacles: base.obstacles.concat(...layers.map(({ obstacles }) => obstacles)),
    barriers: base.barriers.concat(...layers.map(({ barriers }) => barriers)),
    noWords: base.noWords.concat(...layers.map((layer) => layer.noWords)),
    straights: straightsIn(layers.flatMap(({ straight }) => straight)),
    ports,
  };
}

function straightsIn(laid: readonly Laid[]): ReadonlyMap<string, Band> {
  const bands = new Map<string, Band>();
  for (const { a, half, ends } of laid) {
    for (const end of ends) {
      const { top, bottom } = bands.get(end) ?? { top: Infinity, bottom: -Infinity };
      bands.set(end, { top: Math.min(top, a.y - half), bottom: Math.max(bottom, a.y + half) });
    }
  }
  return bands;
}
