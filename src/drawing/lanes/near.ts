import type { Box } from "../scene.ts";
import type { Ends } from "./ends.ts";
import type { Ground } from "./ground.ts";

/** How far beyond the pair a line may go round others, and how far beyond a line its words may stand. */
const around = { across: 420, up: 120, down: 90 };
const words = 220;

/** The part of the drawing in which a pair's lines may run. */
export function roomAround({ a, b }: Ends, { bounds, far }: Pick<Ground, "bounds" | "far">): Box {
  const beyond = 170 * far;
  const left = Math.max(bounds.x - beyond, Math.min(a.at.x, b.at.x) - far * around.across);
  const right = Math.min(
    bounds.x + bounds.width + beyond,
    Math.max(a.at.x, b.at.x) + far * around.across,
  );
  const top = Math.max(bounds.y - beyond / 2, Math.min(a.at.y, b.at.y) - far * around.up);
  const bottom = Math.min(
    bounds.y + bounds.height + 40 * far,
    Math.max(a.at.y, b.at.y) + far * around.down,
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The ground that a pair's lines and words can meet: most of a large drawing is far away. */
export function groundNear(whole: Ground, ends: Ends, far: number): Ground {
  const ground = { ...whole, far };
  const { x, y, width, height } = roomAround(ends, ground);
  const [left, right, top, bottom] = [x - words, x + width + words, y - words, y + height + words];
  const isNear = (box: Box): boolean =>
    box.x <= right && box.x + box.width >= left && box.y <= bottom && box.y + box.height >= top;
  return {
    ...ground,
    obstacles: ground.obstacles.filter(isNear),
    noWords: ground.noWords.filter(isNear),
    barriers: ground.barriers.filter(
      ({ span }) =>
        span.left <= right && span.right >= left && span.top <= bottom && span.bottom >= top,
    ),
  };
}
