import type { Places } from "../figure.ts";
import type { LaidBundle } from "./lane.ts";
import { lengthOf } from "./on-tracks.ts";

/** A way so many times as long as the two stand apart, and so many points longer, is hard to follow. */
const most = { times: 2.5, longer: 300 };

/** Whether the lines between two go a long way round others. */
export function isRoundabout({ bundle, lanes }: LaidBundle, { people }: Places): boolean {
  const [a, b, lane] = [people.get(bundle.a), people.get(bundle.b), lanes[0]];
  if (a === undefined || b === undefined || lane === undefined) return false;
  const apart = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  const length = lengthOf(lane.route);
  return length > most.times * apart && length > apart + most.longer;
}
