import type { Figure, Places } from "../figure.ts";
import type { Shape } from "../scene.ts";
import { drawTextBlock } from "../text/text-block.ts";

/** The words under the symbols; right of the symbol's middle where a line falls straight down. */
export function labels(figures: ReadonlyMap<string, Figure>, places: Places): readonly Shape[] {
  return [...figures.values()].flatMap(({ id, label }) => {
    const [box, at] = [places.labels.get(id), places.people.get(id)];
    if (box === undefined || at === undefined) return [];
    const beside = box.x >= at.x;
    const x = beside ? box.x : box.x + box.width / 2;
    const as = { part: "label", of: id, anchor: beside ? "start" : "middle" } as const;
    return drawTextBlock(label, { x, y: box.y }, as);
  });
}
