import type { Figure, Places } from "../../../src/drawing/figure.ts";
import { layOut } from "../../../src/drawing/layout/lay-out.ts";
import { placeMargin } from "../../../src/drawing/layout/margin.ts";
import type { Marks } from "../../../src/drawing/marks.ts";
import { scaleFor } from "../../../src/drawing/scale.ts";
import type { Shape } from "../../../src/drawing/scene.ts";
import { inStructure } from "../../../src/drawing/symbols/drawn-people.ts";
import { figuresOf } from "../../../src/drawing/symbols/figures.ts";
import { drawTextBlock } from "../../../src/drawing/text/text-block.ts";
import type { Family } from "../../../src/family/family.ts";

export const noMarks: Marks = {
  halo: null,
  tags: [],
  words: [],
  captions: [],
  questions: [],
  more: null,
};

export interface LaidOut {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly places: Places;
  /** Structure, symbols and labels; no ties. */
  readonly shapes: readonly Shape[];
}

/** A family laid out and drawn without its ties. */
export async function laidOut(family: Family, marks = noMarks): Promise<LaidOut> {
  const people = [...family.people.keys()].filter((id) => inStructure(family, id));
  const scale = scaleFor(people.length);
  const figures = figuresOf(family, scale, marks);
  const kin = await layOut(family, figures, { scale, marks, room: null });
  const places = placeMargin(family, figures, kin, { drawn: [] });
  const drawn = [...figures.values()].flatMap((figure) => {
    const [at, box] = [places.people.get(figure.id)!, places.labels.get(figure.id)!];
    const beside = box.x >= at.x;
    const x = beside ? box.x : box.x + box.width / 2;
    const as = { part: "label", of: figure.id, anchor: beside ? "start" : "middle" } as const;
    return [...figure.draw(at), ...drawTextBlock(figure.label, { x, y: box.y }, as)];
  });
  return { figures, places, shapes: [...places.lines, ...drawn] };
}
