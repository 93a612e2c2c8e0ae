import type { Scene } from "../scene.ts";
import type { Theme } from "../themes/theme.ts";
import { groupsOf } from "./groups.ts";
import type { Group } from "./groups.ts";
import { escaped, rounded } from "./markup.ts";
import { shapeMarkup } from "./shape-markup.ts";

/**
 * A scene as an SVG 1.1 file in points: one element a line, text as text, no styles but typefaces, no
 * scripts or filters. The same scene and theme give the same bytes.
 * @param typefaces CSS rules that carry them; without, those of the reader's machine are used
 */
export function svg(scene: Scene, theme: Theme, typefaces = ""): string {
  const prefix = slug(scene.title);
  const seen = new Map<string, number>();
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    root(scene, prefix),
    `<title id="${prefix}-title">${escaped(scene.title)}</title>`,
    `<desc id="${prefix}-desc">${escaped(scene.description)}</desc>`,
    ...(typefaces === "" ? [] : [`<style>${typefaces}</style>`]),
    `<path d="M0 0H${rounded(scene.width)}V${rounded(scene.height)}H0Z" fill="${theme.paper}"/>`,
    ...groupsOf(scene).flatMap((group) => groupLines(group, idFor(group, prefix, seen), theme)),
    `</svg>`,
  ];
  return `${lines.join("\n")}\n`;
}

function root({ width, height }: Scene, prefix: string): string {
  const [w, h] = [rounded(width), rounded(height)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}" ` +
    `role="img" aria-labelledby="${prefix}-title ${prefix}-desc" lang="en" ` +
    `font-family="'Noto Sans', Arial, sans-serif">`
  );
}

function groupLines(group: Group, id: string, theme: Theme): readonly string[] {
  const hidden = group.part === "halo" ? ` aria-hidden="true"` : "";
  return [
    `<g id="${id}"${hidden}>`,
    ...(group.words === null ? [] : [`<title>${escaped(group.words)}</title>`]),
    ...group.shapes.map((shape) => shapeMarkup(shape, theme)),
    `</g>`,
  ];
}

/** Painted in several runs, it gets a number from the second on. */
function idFor({ part, subject }: Group, prefix: string, seen: Map<string, number>): string {
  const id = [prefix, part, ...(subject === null ? [] : [plain(subject)])].join(".");
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}.${count}`;
}

/** Keys as ids: steps of a path part at dots, everything but ASCII letters and digits as its code. */
function plain(key: string): string {
  return key.replace(/[^A-Za-z0-9-]/gu, (sign) =>
    sign === "/" ? ".." : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`,
  );
}

function slug(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return ["genogram", ...words.filter((word) => word !== "genogram")].join("-");
}
