import type { Point } from "../scene.ts";
import type { Boxed, Painted, Reach } from "./painted.ts";
import type { Piece } from "../lines/polyline-pieces.ts";

/** Where a line meets another, as lengths along it, in order. */
export function crossings(line: Painted, other: Painted): readonly number[] {
  if (apart(line.reach, other.reach)) return [];
  const found: number[] = [];
  let start = 0;
  for (const piece of line.pieces) {
    const length = Math.hypot(piece.b.x - piece.a.x, piece.b.y - piece.a.y);
    if (!apart(piece.reach, other.reach))
      for (const there of other.pieces) {
        const share = meeting(piece, there);
        if (share !== null) found.push(start + share * length);
      }
    start += length;
  }
  return found.sort((a, b) => a - b).filter((s, i, all) => i === 0 || s - (all[i - 1] ?? 0) > 0.5);
}

/** How far along the first piece the two meet, as a share; `null` if they do not. */
function meeting(one: Boxed, other: Boxed): number | null {
  if (apart(one.reach, other.reach)) return null;
  const [d, e] = [vector(one), vector(other)];
  const cross = d.x * e.y - d.y * e.x;
  if (Math.abs(cross) < 1e-9) return null;
  const [x, y] = [other.a.x - one.a.x, other.a.y - one.a.y];
  const t = (x * e.y - y * e.x) / cross;
  const u = (x * d.y - y * d.x) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : null;
}

function apart(one: Reach, other: Reach): boolean {
  return (
    one.right < other.left ||
    other.right < one.left ||
    one.bottom < other.top ||
    other.bottom < one.top
  );
}

function vector({ a, b }: Piece): Point {
  return { x: b.x - a.x, y: b.y - a.y };
}
