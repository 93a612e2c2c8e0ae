import type { DrawOptions } from "./drawing/draw.ts";
import type { Viewed } from "./drawing/formats/html/viewer.ts";
import type { DrawingPdfOptions } from "./drawing/formats/pdf/drawing-pdf.ts";
import type { PaperTaken } from "./drawing/formats/pdf/paper-taken.ts";
import type { PaperName } from "./drawing/formats/pdf/paper.ts";
import type { Marks } from "./drawing/marks.ts";
import type { Scene } from "./drawing/scene.ts";
import type { ThemeName } from "./drawing/themes/index.ts";
import type { Family } from "./family/family.ts";
import type { PackPdfOptions } from "./report/formats/pdf/pdf.ts";
import type { Pack } from "./report/pack/block.ts";
import type { PackOptions } from "./report/pack/pack.ts";

// The part of the public face that makes files of drawings and packs.

/** A drawing as an SVG file that carries its typefaces. */
export async function toSvg(scene: Scene, theme: ThemeName): Promise<string> {
  const [{ svg }, { themes }, { typefacesOf }] = await Promise.all([
    import("./drawing/formats/svg.ts"),
    import("./drawing/themes/index.ts"),
    import("./drawing/text/embedded.ts"),
  ]);
  return svg(scene, themes[theme], typefacesOf([scene]));
}

/**
 * Where everybody stands across in a drawing, for one after it: `earlier` of its options.
 * @param drawing the drawing, or its SVG; of other text, nobody
 */
export async function placesIn(drawing: Scene | string): Promise<ReadonlyMap<string, number>> {
  if (typeof drawing === "string")
    return (await import("./drawing/formats/svg-places.ts")).placesInSvg(drawing);
  return (await import("./drawing/earlier.ts")).placesIn(drawing);
}

/** All that is printed for one reader: sections of text, tables and drawings. Loads Graphviz. */
export async function pack(family: Family, options: PackOptions): Promise<Pack> {
  const { packOf } = await import("./report/pack/pack.ts");
  return packOf(family, options);
}

/** The parts of a pack in reading order: what `only` of its options may name. */
export async function packParts(): Promise<readonly { id: string; title: string }[]> {
  const { parts } = await import("./report/pack/parts/index.ts");
  return parts.map(({ id, title }) => ({ id, title }));
}

/** A pack as Markdown; drawings are told in words. */
export async function packToMarkdown(made: Pack): Promise<string> {
  const { markdown } = await import("./report/formats/markdown.ts");
  return markdown(made);
}

/** A pack as one HTML file that needs nothing else. */
export async function packToHtml(made: Pack, theme: ThemeName): Promise<string> {
  const { packHtml } = await import("./report/formats/html/html.ts");
  return packHtml(made, theme);
}

/** A pack as a PDF file. Loads typefaces. */
export async function packToPdf(made: Pack, options: PackPdfOptions): Promise<Uint8Array> {
  const { packPdf } = await import("./report/formats/pdf/pdf.ts");
  return packPdf(made, options);
}

/**
 * A drawing as a PNG file, its text as outlines. Loads HarfBuzz and the rasteriser.
 * @param scale pixels for each point
 */
export async function toPng(scene: Scene, theme: ThemeName, scale: number): Promise<Uint8Array> {
  const [{ png }, { themes }] = await Promise.all([
    import("./drawing/formats/png/png.ts"),
    import("./drawing/themes/index.ts"),
  ]);
  return png(scene, themes[theme], scale);
}

/** What it takes to print a drawing so that it can be read; `null`: the paper in hand. */
export async function paperTaken(scene: Scene, paper: PaperName): Promise<PaperTaken | null> {
  return (await import("./drawing/formats/pdf/paper-taken.ts")).paperTaken(scene, paper);
}

/** A drawing as a PDF file, at full size. Loads typefaces. */
export async function toPdf(scene: Scene, options: DrawingPdfOptions): Promise<Uint8Array> {
  const { drawingPdf } = await import("./drawing/formats/pdf/drawing-pdf.ts");
  return drawingPdf(scene, options);
}

/** The sheets of a paper that a drawing may be made for, the best first. */
export async function sheetSizes(
  paper: DrawingPdfOptions["paper"],
): Promise<NonNullable<DrawOptions["papers"]>> {
  const [{ sheetsFor }, { papers }] = await Promise.all([
    import("./drawing/formats/pdf/drawing-paper.ts"),
    import("./drawing/formats/pdf/paper.ts"),
  ]);
  return sheetsFor(papers[paper]);
}

/** A family drawn by the signs of each school that has others for what is told; its own first. */
export async function drawForScreen(family: Family, options: DrawOptions): Promise<Viewed> {
  const { inNotations } = await import("./drawing/in-notations.ts");
  return { family, scenes: await inNotations(family, options) };
}

/** Drawings of one family as one HTML file to look around in: moved, zoomed, walked through, seen at a time. */
export async function toScreen(
  viewed: Viewed,
  told: { readonly marks: Marks; readonly theme: ThemeName },
): Promise<string> {
  const { screen } = await import("./drawing/formats/html/screen.ts");
  return screen(viewed, told);
}

/** A drawing as the JSON that output formats see: every shape with its part, its subject, its place. */
export async function toSceneJson(scene: Scene): Promise<string> {
  const { sceneJson } = await import("./drawing/formats/scene.ts");
  return sceneJson(scene);
}

/** A drawing as a graph in Graphviz's language: people and lines where they are drawn. */
export async function toDot(scene: Scene, family: Family, theme: ThemeName): Promise<string> {
  const [{ dot }, { themes }] = await Promise.all([
    import("./drawing/formats/dot/dot.ts"),
    import("./drawing/themes/index.ts"),
  ]);
  return dot(scene, family, themes[theme]);
}
