import type { Ink, Scene } from "../../scene.ts";
import type { Theme } from "../../themes/theme.ts";
import { rounded } from "../markup.ts";
import type { Item } from "./sheet.ts";
import type { penFor } from "./pen.ts";

type Document = PDFKit.PDFDocument;

export interface Tools {
  readonly document: Document;
  readonly write: ReturnType<typeof penFor>;
  readonly theme: Theme;
}

/** Draws one thing of a sheet. */
export function paint(item: Item, { document, write, theme }: Tools): void {
  switch (item.kind) {
    case "line":
      write({ ...item, anchor: "start", colour: theme[item.colour] });
      return;
    case "path":
      document.path(item.d).lineWidth(item.width).undash().stroke(theme[item.colour]);
      return;
    case "picture":
      paintPicture(item, { document, write, theme });
  }
}

function paintPicture(
  { scene, at, scale, window }: Extract<Item, { kind: "picture" }>,
  tools: Tools,
): void {
  const { document } = tools;
  document.save();
  document.rect(at.x, at.y, window.width * scale, window.height * scale).clip();
  document.translate(at.x, at.y).scale(scale, scale).translate(-window.x, -window.y);
  paintScene(scene, tools);
  document.restore();
}

function paintScene({ shapes }: Scene, tools: Tools): void {
  for (const { ink } of shapes) {
    if (ink.kind === "text") tools.write({ ...ink, colour: tools.theme[ink.colour] });
    else paintPath(ink, tools);
  }
}

function paintPath(
  { d, stroke, width, dash, cap, fill }: Extract<Ink, { kind: "path" }>,
  { document, theme }: Tools,
): void {
  if (fill === null && stroke === null) return;
  document.path(rounded(d));
  if (stroke === null) {
    document.fill(theme[fill ?? "ink"]);
    return;
  }
  document.lineWidth(width).lineCap(cap).lineJoin("round");
  // The library takes no dash of length 0, which with round ends is a dot.
  document.addContent(`[${dash.map(rounded).join(" ")}] 0 d`);
  if (fill === null) document.stroke(theme[stroke]);
  else document.fillAndStroke(theme[fill], theme[stroke]);
}
