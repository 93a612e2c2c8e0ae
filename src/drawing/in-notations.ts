import type { Family } from "../family/family.ts";
import { lazily } from "../family/once.ts";
import { drawFamily } from "./draw.ts";
import type { DrawOptions } from "./draw.ts";
import { notations } from "./notations/index.ts";
import type { NotationName } from "./notations/index.ts";
import { around, boxOf } from "./page/boxes.ts";
import { moved } from "./page/move.ts";
import type { Ink, Part, Scene } from "./scene.ts";

/**
 * A family drawn by the signs of each school that has others of its own for what is told here; by
 * those that the file wishes first.
 */
export async function inNotations(
  family: Family,
  options: DrawOptions,
): Promise<ReadonlyMap<NotationName, Scene>> {
  const own = family.draw.notation ?? "mcgoldrick";
  const common = { ...options, found: new Map<string, readonly (readonly number[])[]>() };
  const first = await drawFamily(family, common);
  const scenes = new Map<NotationName, Scene>([[own, first]]);
  const known = [{ signs: signsIn(first), forms: lazily(() => formsIn(first)) }];
  for (const notation of Object.keys(notations).filter(isNotation)) {
    if (notation === own) continue;
    const scene = await drawFamily({ ...family, draw: { ...family.draw, notation } }, common);
    const signs = signsIn(scene);
    const forms = lazily(() => formsIn(scene));
    if (known.some((other) => other.signs === signs && other.forms() === forms())) continue;
    known.push({ signs, forms });
    scenes.set(notation, scene);
  }
  return scenes;
}

function isNotation(name: string): name is NotationName {
  return name in notations;
}

/** How everything is drawn, wherever it stands: where that differs, nobody need look at places. */
function signsIn({ shapes }: Scene): string {
  const forms = shapes.filter(({ part }) => !ofPage.has(part));
  return rounded(forms.map(({ ink }) => (ink.kind === "text" ? ink.text : { ...ink, d: "" })));
}

/** What is drawn, wherever on its page, without the words of the page about it. */
function formsIn({ shapes }: Scene): string {
  const forms = shapes.filter(({ part }) => !ofPage.has(part));
  const { x, y } = around(forms.map(boxOf)) ?? { x: 0, y: 0 };
  const inks = forms.map((shape) => moved(shape, { x: -x, y: -y }).ink);
  return rounded(inks);
}

function rounded(inks: readonly (Ink | string)[]): string {
  return JSON.stringify(inks).replace(/-?\d+\.\d+/gu, (number) => Number(number).toFixed(1));
}

const ofPage: ReadonlySet<string> = new Set<Part>(["title", "caption", "legend"]);
