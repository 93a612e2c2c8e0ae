import type { Ink, Shape } from "../../drawing/scene.ts";
import { grid } from "../../drawing/page/legend/grid.ts";
import { stack, type Block } from "../../drawing/page/block.ts";
import { keyOf } from "../../drawing/tag.ts";
import type { Family } from "../../family/family.ts";
import type { Entry } from "../chronology/entry.ts";
import { type Form, formsIn } from "./form-of.ts";
import { stretchShapes } from "./marks.ts";
import { signWords } from "./sign-words.ts";
import { signOf } from "./signs.ts";
import { goesOn, perhaps } from "./unsure.ts";

type Row = Parameters<typeof grid>[0][number];

/**
 * The signs that stand on a sheet of a time line, and how it says what nobody knows; ties have their
 * words at their lines.
 */
export function legendFor(
  family: Family,
  entries: readonly Entry[],
  drawn: readonly Shape[],
  width: number,
): Block {
  const forms = formsIn(family);
  const keys = new Set(drawn.map(({ of }) => of));
  const here = entries.filter(({ fact }) => keys.has(keyOf(fact.path)));
  const isDrawn = ({ sample }: Row): boolean =>
    sample.every((shape) => drawn.some((one) => isAlike(one, shape)));
  const signs = [...new Set(here.map(({ kind }) => kind))].flatMap((kind) => {
    const label = signWords[kind];
    return label === undefined
      ? []
      : [{ labels: [label], sample: signOf(kind, zero).map(sampled) }];
  });
  const lasting = here.flatMap(({ fact }) => forms.get(keyOf(fact.path)) ?? []);
  const stretches = formRows.flatMap(({ label, form }) =>
    lasting.some((one) => JSON.stringify(one) === JSON.stringify(form))
      ? [{ labels: [label], sample: stretchShapes(form, { x: -15, y: 0 }, 15, "") }]
      : [],
  );
  const rows = [...signs.filter(isDrawn), ...stretches, ...unknown.filter(isDrawn)];
  return rows.length === 0 ? stack([]) : grid(rows, width);
}

const zero = { x: 0, y: 0 };

/** Of one form, wherever they stand. */
function isAlike({ ink: one }: Shape, { ink: other }: Shape): boolean {
  if (one.kind === "text" || other.kind === "text") return false;
  const form = ({ d, width, dash, fill }: typeof one): string =>
    JSON.stringify([d.replaceAll(/[^A-Z]/gu, ""), width, dash, fill]);
  return form(one) === form(other);
}

const formRows: readonly { readonly label: string; readonly form: Form }[] = [
  { label: "illness", form: { is: "condition", holds: "has" } },
  { label: "illness, in recovery", form: { is: "condition", holds: "had" } },
  { label: "illness, suspected", form: { is: "condition", holds: "maybe" } },
  { label: "role", form: { is: "role" } },
  { label: "lived together", form: { is: "home" } },
  { label: "feelings, no kind of tie told", form: { is: "plain" } },
];

const unknown: readonly Row[] = [
  { labels: ["somewhere here: not told more closely"], sample: perhaps(-15, 15, 0, "") },
  { labels: ["went on, how long is not told"], sample: goesOn({ x: -6, y: 0 }, "") },
];

function sampled(ink: Ink): Shape {
  return { part: "event", of: "", geometry: { box: { x: -4, y: -4, width: 8, height: 8 } }, ink };
}
