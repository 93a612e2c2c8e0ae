import type { Ink, Shape } from "../scene.ts";
import type { Theme } from "../themes/theme.ts";
import { escaped, rounded } from "./markup.ts";

/** A shape as one SVG element; `theme` gives each paint what stands in its attributes. */
export function shapeMarkup({ part, ink }: Shape, theme: Theme): string {
  return ink.kind === "text"
    ? textElement(ink, theme)
    : pathElement(ink, theme, roundParts.has(part));
}

/** Ties turn softly; what belongs to the structure has square corners. */
const roundParts: ReadonlySet<Shape["part"]> = new Set(["tie", "tie-mark", "role", "halo", "tag"]);

type PathInk = Extract<Ink, { kind: "path" }>;
type TextInk = Extract<Ink, { kind: "text" }>;

function pathElement(ink: PathInk, theme: Theme, round: boolean): string {
  const fill = ink.fill === null ? "none" : theme[ink.fill];
  const stroke =
    ink.stroke === null
      ? ""
      : ` stroke="${theme[ink.stroke]}" stroke-width="${rounded(ink.width)}"` +
        (ink.dash.length > 0 ? ` stroke-dasharray="${ink.dash.map(rounded).join(" ")}"` : "") +
        (ink.cap === "round" ? ` stroke-linecap="round"` : "") +
        (round ? ` stroke-linejoin="round"` : "");
  return `<path d="${rounded(ink.d)}" fill="${fill}"${stroke}/>`;
}

function textElement(ink: TextInk, theme: Theme): string {
  const { at, size, weight, anchor, colour, text } = ink;
  return (
    `<text x="${rounded(at.x)}" y="${rounded(at.y)}" font-size="${rounded(size)}"` +
    (weight === 400 ? "" : ` font-weight="${weight}"`) +
    (anchor === "start" ? "" : ` text-anchor="${anchor}"`) +
    ` fill="${theme[colour]}">${escaped(text)}</text>`
  );
}
