import { rounded } from "../../../src/drawing/formats/markup.ts";
import { boxOf } from "../../../src/drawing/page/boxes.ts";
import { moved } from "../../../src/drawing/page/move.ts";
import type { Box, Part, Scene, Shape } from "../../../src/drawing/scene.ts";

interface Text {
  readonly text: string;
  readonly part: Part;
  readonly box: Box;
}

function textsOf(scene: Scene): readonly Text[] {
  return scene.shapes.flatMap((shape) =>
    shape.ink.kind === "text"
      ? [{ text: shape.ink.text, part: shape.part, box: boxOf(shape) }]
      : [],
  );
}

function overlap(a: Text, b: Text): boolean {
  // Numbers stand on the edge of a symbol, whose box its question mark does not fill.
  const parts = [a.part, b.part];
  if (parts.includes("tag") && parts.includes("symbol")) return false;
  const across =
    Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
  const down =
    Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
  return across > 1 && down > 1;
}

/** Two lines of text on one another. */
export function textOnText(scene: Scene): readonly string[] {
  const texts = textsOf(scene);
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
  );
}

/** Text that leaves the page's margins. */
export function textOutside(scene: Scene): readonly string[] {
  return textsOf(scene).flatMap(({ text, box }) =>
    box.x >= 27.9 &&
    box.y >= 20 &&
    box.x + box.width <= scene.width - 27.9 &&
    box.y + box.height <= scene.height - 8
      ? []
      : [text],
  );
}

/** Where numbers stand: those of the captions come first in neither part. */
function numbersIn(scene: Scene): { readonly drawn: Set<string>; readonly captioned: Set<string> } {
  const captions = new Set(
    scene.shapes.filter(({ part }) => part === "caption").map(({ of }) => of),
  );
  const firstOfPage = scene.shapes.findIndex(({ part }) => part === "title");
  const inDrawing = scene.shapes.slice(0, firstOfPage).filter(({ part }) => part === "tag");
  return {
    drawn: new Set(inDrawing.map(({ of }) => of)),
    captioned: new Set([...captions].filter((of) => /^\d+$/.test(of))),
  };
}

/** Numbers of the drawing without a caption, and captions without a number. */
export function withoutCaption(scene: Scene): readonly string[] {
  const { drawn, captioned } = numbersIn(scene);
  return [
    ...[...drawn].filter((number) => !captioned.has(number)),
    ...[...captioned].filter((number) => !drawn.has(number)),
  ];
}

export function legendOf(scene: Scene): ReadonlyMap<string, readonly Shape[]> {
  const rows = new Map<string, Shape[]>();
  for (const shape of scene.shapes)
    if (shape.part === "legend" && shape.of !== "")
      rows.set(shape.of, [...(rows.get(shape.of) ?? []), shape]);
  return rows;
}

/** A sample as black print shows it, wherever it stands. */
function inBlack(sample: readonly Shape[]): string {
  const { x, y } = boxOf(sample[0]!);
  const black = (colour: string | null): string | null =>
    colour === null || colour === "paper" || colour === "halo" ? colour : "black";
  return rounded(
    JSON.stringify(
      sample.map((shape) => {
        const { ink } = moved(shape, { x: -x, y: -y });
        // Letters stand in samples; longer text is what the entry says.
        return ink.kind === "text"
          ? ink.text.slice(0, ink.text.length > 2 ? 0 : 2)
          : [ink.d, black(ink.stroke), black(ink.fill), ink.width, ink.dash];
      }),
    ),
  );
}

/** Entries of the legend that look alike in black print. */
export function alikeInLegend(scene: Scene): readonly string[] {
  const forms = new Map<string, string>();
  return [...legendOf(scene)].flatMap(([words, sample]) => {
    const form = inBlack(sample);
    const other = forms.get(form);
    forms.set(form, words);
    return other === undefined ? [] : [`${other} / ${words}`];
  });
}
