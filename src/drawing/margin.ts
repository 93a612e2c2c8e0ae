import type { Family } from "../family/family.ts";
import type { Figure, Places } from "./figure.ts";
import { layMargin } from "./lanes/draw-lanes.ts";
import type { LaidBundle } from "./lanes/lane.ts";
import { laneBoxes } from "./lanes/lane-boxes.ts";
import type { LaneOptions } from "./lanes/plan-lanes.ts";
import { placeMargin } from "./layout/margin.ts";
import { manners } from "./layout/margin-spots.ts";

/** Everybody placed, and all ties and roles laid. */
export interface WithMargin {
  readonly places: Places;
  readonly laid: readonly LaidBundle[];
}

/** Ties no dearer than this are easy to follow. */
const easy = 80;
/** What each point further away costs. */
const perPoint = 0.4;

/**
 * Those at the margin where their ties are easy to follow: near, or a little further away or in
 * another order where a tie would go a long way round.
 * @param laid ties and roles of kin
 */
export function withMargin(
  family: Family,
  kin: { readonly figures: ReadonlyMap<string, Figure>; readonly places: Places },
  laid: readonly LaidBundle[],
  options: LaneOptions,
): WithMargin {
  const drawn = laid.flatMap(laneBoxes);
  const tried: WithMargin[] = [];
  let best: (WithMargin & { readonly cost: number }) | null = null;
  for (const manner of manners) {
    const away = perPoint * manner.further;
    const places = placeMargin(family, kin.figures, kin.places, { drawn, manner });
    const placed = { figures: kin.figures, places };
    const most: number = (best?.cost ?? Infinity) - away;
    const own: readonly LaidBundle[] =
      tried.find((other) => areSame(other.places, places))?.laid ??
      layMargin(family, placed, laid, { ...options, most });
    tried.push({ places, laid: own });
    const cost = own.reduce((sum, one) => sum + one.cost, away);
    if (best === null || cost < best.cost) best = { places, laid: [...laid, ...own], cost };
    if (own.every((one) => one.cost <= easy)) break;
  }
  return best ?? { places: kin.places, laid };
}

/** Whether everybody stands at the same place. */
function areSame(one: Places, other: Places): boolean {
  return [...one.people].every(([id, { x, y }]) => {
    const there = other.people.get(id);
    return there?.x === x && there.y === y;
  });
}
