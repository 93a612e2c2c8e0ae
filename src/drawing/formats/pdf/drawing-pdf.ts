import type { Scene } from "../../scene.ts";
import { themes } from "../../themes/index.ts";
import type { ThemeName } from "../../themes/index.ts";
import { papers } from "./paper.ts";
import type { PaperName } from "./paper.ts";
import { pictureSheets } from "./picture-sheets.ts";
import { writePdf } from "./write-pdf.ts";

/** How a drawing alone is printed. */
export interface DrawingPdfOptions {
  readonly theme: ThemeName;
  readonly paper: PaperName;
}

/**
 * A drawing as a PDF file: one sheet, as large as it takes at full size; several that share a strip
 * where the largest paper is too small.
 */
export function drawingPdf(scene: Scene, { theme, paper }: DrawingPdfOptions): Promise<Uint8Array> {
  const sheets = pictureSheets(scene, papers[paper], "drawing").map((sheet) => ({
    ...sheet,
    bookmarks: [],
  }));
  return writePdf(sheets, { title: scene.title, theme: themes[theme], password: null });
}
