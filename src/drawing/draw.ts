import type { Family } from "../family/family.ts";
import type { Figure, Lanes, Places, Room } from "./figure.ts";
import { drawLanes } from "./lanes/draw-lanes.ts";
import { planLanes } from "./lanes/plan-lanes.ts";
import type { PlannedLanes } from "./lanes/plan-lanes.ts";
import { rememberedWords } from "./lanes/words.ts";
import { layOut } from "./layout/lay-out.ts";
import type { Earlier } from "./layout/order/arranged-rows.ts";
import { seatOrder } from "./layout/seat-order.ts";
import type { SeatMemory } from "./layout/seat-order.ts";
import { withMargin } from "./margin.ts";
import type { Marks } from "./marks.ts";
import { captions } from "./page/captions.ts";
import { description } from "./page/description.ts";
import { halos } from "./page/halos.ts";
import { households } from "./page/households.ts";
import { labels } from "./page/labels.ts";
import { layered } from "./page/layers.ts";
import { legend } from "./page/legend.ts";
import { pageOn } from "./page/page.ts";
import type { Size } from "./page/page.ts";
import { ribbons } from "./page/ribbons.ts";
import { title } from "./page/title.ts";
import { scaleFor } from "./scale.ts";
import type { Scale } from "./scale.ts";
import type { Scene, Shape } from "./scene.ts";
import { seen } from "./shown.ts";
import type { Shown } from "./shown.ts";
import { drawnPeople } from "./symbols/drawn-people.ts";
import { figuresOf } from "./symbols/figures.ts";

export interface DrawOptions {
  readonly marks: Marks;
  /** `now`: ties in their last form only, at full length. */
  readonly phases: "all" | "now";
  /** Papers to draw for, the best first; the page is as large as it needs where none is named. */
  readonly papers?: readonly Size[];
  /** Drawn besides; nothing by default. */
  readonly show?: readonly Shown[];
  /** Sentences below the title, beside who told this: what part of the family is drawn. */
  readonly remarks?: readonly string[];
  /** Where people stood in an earlier drawing: they keep their order, and newcomers find a place among them. */
  readonly earlier?: Earlier;
  /** Orders of people that were found for drawings of the same family in other signs. */
  readonly found?: SeatMemory["found"];
}

/** Draws a family: people measured, placed, joined by ties and roles, set on a page with its words. */
export async function drawFamily(told: Family, options: DrawOptions): Promise<Scene> {
  const family = seen(told, options.show ?? []);
  const { marks } = options;
  const scale = scaleFor(drawnPeople(family).length);
  const figures = figuresOf(family, scale, marks);
  const { places, lanes } = await arranged(family, figures, scale, options);
  const lines = [...places.lines, ...lanes.shapes];
  const drawing = layered([
    ...halos(family, figures, places, { marks, scale }),
    ...ribbons(family, places, lanes, marks),
    ...households(family, figures, places, { scale, drawn: lines }),
    ...lines,
    ...symbols(figures, places),
    ...labels(figures, places),
  ]);
  return {
    ...pageOn(
      {
        drawing,
        title: (width) => title(family, width, options.remarks),
        captions: (width) => captions(marks, width),
        legend: legend(family, drawing, marks, scale),
      },
      options.papers ?? [],
    ),
    ...description(family, { shapes: drawing, rows: places.rows.length }, marks),
  };
}

interface Arranged {
  readonly places: Places;
  readonly lanes: Lanes;
}

/** Ties may need more room than the people leave: laid out again with what they ask for. */
async function arranged(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  scale: Scale,
  options: DrawOptions,
): Promise<Arranged> {
  const laneOptions = { scale, ...options, setWords: rememberedWords() };
  const { marks } = options;
  const order = await seatOrder(family, figures, scale, options);
  let room: Room | null = null;
  let best: (PlannedLanes & { readonly places: Places }) | null = null;
  for (let round = 0; round <= mostRounds; round++) {
    const places: Places = await layOut(family, figures, { scale, room, order, marks });
    const placed = { figures, places };
    const planned = planLanes(family, placed, laneOptions, round === mostRounds);
    if (best === null || planned.crowded < best.crowded) best = { ...planned, places };
    if (planned.needs === null) break;
    room = room === null ? planned.needs : more(room, planned.needs);
  }
  if (best?.laid == null) throw new Error("draw: the ties were never laid");
  const kin = { figures, places: best.places };
  const { places, laid } = withMargin(family, kin, best.laid, laneOptions);
  return { places, lanes: drawLanes(family, { figures, places }, laid, laneOptions) };
}

/** Laying out and routing end even where a picture stays crowded. */
const mostRounds = 4;

function more(room: Room, needs: Room): Room {
  const rows = Array.from(
    { length: Math.max(room.rows.length, needs.rows.length) },
    (_, i) => (room.rows[i] ?? 0) + (needs.rows[i] ?? 0),
  );
  const people = new Set([...room.rightOf.keys(), ...needs.rightOf.keys()]);
  const rightOf = [...people].map(
    (id) => [id, (room.rightOf.get(id) ?? 0) + (needs.rightOf.get(id) ?? 0)] as const,
  );
  return { rows, rightOf: new Map(rightOf) };
}

function symbols(figures: ReadonlyMap<string, Figure>, places: Places): readonly Shape[] {
  return [...figures.values()].flatMap((figure) => {
    const at = places.people.get(figure.id);
    return at === undefined ? [] : figure.draw(at);
  });
}
