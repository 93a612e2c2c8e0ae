import { escaped, rounded } from "../../../drawing/formats/markup.ts";
import { groupsOf } from "../../../drawing/formats/groups.ts";
import { shapeMarkup } from "../../../drawing/formats/shape-markup.ts";
import type { Scene } from "../../../drawing/scene.ts";
import { variables } from "../../../drawing/formats/html/paints.ts";
import type { Markup } from "../../../drawing/formats/html/markup.ts";

/** A drawing inside a page: its colours are the page's, so that one switch changes all. */
export function picture(scene: Scene, id: string): Markup {
  const [w, h] = [rounded(scene.width), rounded(scene.height)];
  const lines = [
    `<svg width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escaped(scene.title)}</title>`,
    `<desc id="${id}-desc">${escaped(scene.description)}</desc>`,
    ...groupsOf(scene).flatMap(({ part, words, shapes }) => [
      `<g${part === "halo" ? ` aria-hidden="true"` : ""}>`,
      ...(words === null ? [] : [`<title>${escaped(words)}</title>`]),
      ...shapes.map((shape) => shapeMarkup(shape, variables)),
      `</g>`,
    ]),
    `</svg>`,
  ];
  return { html: lines.join("\n") };
}
