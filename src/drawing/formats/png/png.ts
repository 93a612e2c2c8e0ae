import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { pathInk } from "../../ink.ts";
import type { Scene, Shape } from "../../scene.ts";
import type { Outline } from "../../text/outliner.ts";
import { outliner } from "../../text/outliner.ts";
import type { Theme } from "../../themes/theme.ts";
import { svg } from "../svg.ts";
import { pixelsAcross } from "./pixels-across.ts";

/**
 * A scene as a PNG file. Its text is drawn as outlines of the shipped typefaces, so that it looks
 * alike on every machine, whatever is installed there.
 * @param scale pixels for each point; less for a picture that would be too large
 */
export async function png(scene: Scene, theme: Theme, scale: number): Promise<Uint8Array> {
  const outline = await outliner();
  const shapes = scene.shapes.map((shape) => outlined(shape, outline));
  await loaded();
  const picture = new Resvg(svg({ ...scene, shapes }, theme), {
    fitTo: { mode: "width", value: pixelsAcross(scene, scale) },
    font: { fontBuffers: [] },
  });
  const rendered = picture.render();
  const bytes = rendered.asPng();
  rendered.free();
  picture.free();
  return bytes;
}

function outlined(shape: Shape, outline: Outline): Shape {
  const { ink } = shape;
  if (ink.kind !== "text") return shape;
  return { ...shape, ink: pathInk(outline(ink), { fill: ink.colour }) };
}

/** The rasteriser can be loaded only once. */
const once: { loading: Promise<void> | null } = { loading: null };

function loaded(): Promise<void> {
  once.loading ??= readFile(
    createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"),
  ).then((bytes) => initWasm(bytes));
  return once.loading;
}
