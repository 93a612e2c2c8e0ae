import type { Side } from "./route.ts";

/** One side of somebody's symbol. */
export function portOf(id: string, side: Side): string {
  return `${id} ${side}`;
}
