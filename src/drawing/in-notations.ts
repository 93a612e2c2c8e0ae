import type { Family } from "../family/family.ts";
import { drawFamily } from "./draw.ts";
import type { DrawOptions } from "./draw.ts";
import { notations } from "./notations/index.ts";
import type { NotationName } from "./notations/index.ts";
import { around, boxOf } from "./page/boxes.ts";
import { moved } from "./page/move.ts";
import type { Part, Scene } from "./scene.ts";

/**
 * A family drawn by the signs of each school that has others of its own for what is told here; by
 * those that the file wishes first.
 */
export async function inNotations(
  family: Family,
  options: DrawOptions,
): Promise<ReadonlyMap<NotationName, Scene>> {
  const own = family.draw.notation ?? "mcgoldrick";
  const scenes = new Map<NotationName, Scene>([[own, await drawFamily(family, options)]]);
  for (const notation of Object.keys(notations).filter(isNotation)) {
    if (notation === own) continue;
    const scene = await drawFamily({ ...family, draw: { ...family.draw, notation } }, options);
    const forms = formsIn(scene);
    if (![...scenes.values()].some((other) => formsIn(other) === forms))
      scenes.set(notation, scene);
  }
  return scenes;
}

function isNotation(name: string): name is NotationName {
  return name in notations;
}

/** What is drawn, wherever on its page, without the words of the page about it. */
function formsIn({ shapes }: Scene): string {
  const forms = shapes.filter(({ part }) => !ofPage.has(part));
  const { x, y } = around(forms.map(boxOf)) ?? { x: 0, y: 0 };
  const inks = forms.map((shape) => moved(shape, { x: -x, y: -y }).ink);
  return JSON.stringify(inks).replace(/-?\d+\.\d+/gu, (number) => Number(number).toFixed(1));
}

const ofPage: ReadonlySet<string> = new Set<Part>(["title", "caption", "legend"]);
