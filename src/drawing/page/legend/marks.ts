import type { MarkForm } from "../../marks.ts";
import type { Point, Shape } from "../../scene.ts";
import { drawTag } from "../../tags/draw-tag.ts";
import type { Tag } from "../../tag.ts";
import { pathInk } from "../../ink.ts";
import { pill } from "../../tags/outlines.ts";
import { halo } from "../halos.ts";
import { triangleSign } from "../triangle-sign.ts";
import type { Marks } from "../../marks.ts";
import type { Row } from "./row.ts";

/** The signs of findings that stand in the drawing or at a caption. */
export function markRows(marks: Marks, drawing: readonly Shape[]): readonly Row[] {
  const numbers = new Set(drawing.flatMap(({ part, of }) => (part === "tag" ? [of] : [])));
  const items = marks.captions.flatMap(({ items: each }) => each);
  const drawn = forms.filter((form) =>
    [...marks.tags, ...items].some((tag) => tag.form === form && numbers.has(`${tag.number}`)),
  );
  const onHalo = marks.halo !== null && marks.halo.filled.length > 0;
  const isOpen = marks.halo !== null && marks.halo.open.length > 0;
  return [
    ...drawn.map((form) => tagRow(form, onHalo && form === haloed(marks))),
    ...(isOpen ? [openRow()] : []),
    ...(items.some(({ triangle }) => triangle) ? [triangleRow()] : []),
  ];
}

const origin: Point = { x: 0, y: 0 };
const forms = [
  ...(["repeat", "repeat-resource", "change", "resource", "note"] as const),
  ...(["added", "corrected", "ended", "mended"] as const),
];

const words: Readonly<Record<MarkForm, string>> = {
  repeat: "repeats",
  "repeat-resource": "repeats, and a resource",
  change: "changes: break or repair",
  resource: "resource",
  note: "noted",
  added: "added since",
  corrected: "told otherwise than before",
  ended: "told as over now",
  mended: "told as mended now",
};

/** Whose number lies on the halo: the first of the captions. */
function haloed(marks: Marks): MarkForm | undefined {
  return marks.captions[0]?.items[0]?.form;
}

function tagRow(form: MarkForm, onHalo: boolean): Row {
  const tag: Tag = { number: 1, form };
  return { labels: [words[form]], sample: [...(onHalo ? [patch()] : []), ...drawTag(tag, origin)] };
}

function patch(): Shape {
  const box = { x: -15, y: -8, width: 30, height: 16 };
  const ink = pathInk(pill(box), { fill: "halo" });
  return { part: "halo", of: "", geometry: { box }, ink };
}

function openRow(): Row {
  const box = { x: -4.5, y: -4.5, width: 9, height: 9 };
  const d = "M-4.5 -4.5H4.5V4.5H-4.5Z";
  const ink = pathInk(d, { fill: "paper", stroke: "ink", width: 1.1 });
  const symbol: Shape = { part: "symbol", of: "", geometry: { box }, ink };
  return {
    labels: ["open: a third"],
    sample: [halo("", box, { round: false, open: true, beyond: 3.5 }), symbol],
  };
}

function triangleRow(): Row {
  return { labels: ["a pair and a third"], sample: [triangleSign(origin, "legend", "")] };
}
