import { harfbuzz } from "./harfbuzz.ts";
import type { Ink } from "../scene.ts";
import { bytesOf, nameOf } from "./typefaces.ts";
import { runsOf } from "./text-runs.ts";

type TextInk = Extract<Ink, { kind: "text" }>;
type Face = Parameters<typeof bytesOf>[0];

/** A line of text as SVG path data, its letters shaped and in the order of their script. */
export type Outline = (ink: TextInk) => string;

/** Loads HarfBuzz; typefaces are read when they are first needed. */
export async function outliner(): Promise<Outline> {
  const { Blob, Buffer, Face: FontFace, Font, shape } = await harfbuzz();
  const fonts = new Map<Face, InstanceType<typeof Font>>();
  const fontOf = (name: Face): InstanceType<typeof Font> => {
    const known = fonts.get(name);
    if (known !== undefined) return known;
    const font = new Font(new FontFace(new Blob(bytesOf(name))));
    fonts.set(name, font);
    return font;
  };
  const glyphsOf = (text: string, font: InstanceType<typeof Font>): readonly Glyph[] => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer.getGlyphInfosAndPositions().map((glyph) => ({
      d: font.glyphToPath(glyph.codepoint),
      advance: glyph.xAdvance ?? 0,
      dx: glyph.xOffset ?? 0,
      dy: glyph.yOffset ?? 0,
    }));
  };
  return (ink) => {
    const glyphs = runsOf(ink.text).flatMap((run) => {
      const font = fontOf(nameOf(run, ink.weight));
      const scale = ink.size / font.face.upem;
      return glyphsOf(run.text, font).map((glyph) => ({ glyph, scale }));
    });
    const width = glyphs.reduce((sum, { glyph, scale }) => sum + glyph.advance * scale, 0);
    const share = { start: 0, middle: 0.5, end: 1 }[ink.anchor];
    let x = ink.at.x - share * width;
    const paths = glyphs.map(({ glyph, scale }) => {
      const at = { x: x + glyph.dx * scale, y: ink.at.y - glyph.dy * scale };
      x += glyph.advance * scale;
      return placed(glyph.d, at, scale);
    });
    return paths.join("");
  };
}

interface Glyph {
  /** In units of the typeface, upwards. */
  readonly d: string;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** Path data moved to its place, in points, downwards. */
function placed(d: string, at: { readonly x: number; readonly y: number }, scale: number): string {
  return d.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, x: string, y: string) =>
      `${(at.x + Number(x) * scale).toFixed(2)} ${(at.y - Number(y) * scale).toFixed(2)} `,
  );
}
