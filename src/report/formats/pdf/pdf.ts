import { nameOf, papers } from "../../../drawing/formats/pdf/paper.ts";
import type { PaperName } from "../../../drawing/formats/pdf/paper.ts";
import type { Item, Sheet } from "../../../drawing/formats/pdf/sheet.ts";
import { writePdf } from "../../../drawing/formats/pdf/write-pdf.ts";
import { widthOf } from "../../../drawing/text/measure.ts";
import { themes } from "../../../drawing/themes/index.ts";
import type { ThemeName } from "../../../drawing/themes/index.ts";
import type { Pack } from "../../pack/block.ts";
import { flow } from "./flow.ts";
import { coverOf, flowingOf } from "./flowing.ts";
import { roomOn } from "./room.ts";

export interface PackPdfOptions {
  readonly theme: ThemeName;
  readonly paper: PaperName;
  readonly password: string | null;
}

/** A pack as a PDF file: text on upright sheets, drawings on sheets as large as they need. */
export function packPdf(
  pack: Pack,
  { theme, paper, password }: PackPdfOptions,
): Promise<Uint8Array> {
  const sheets = packSheets(pack, paper);
  return writePdf(sheets, { title: pack.title, theme: themes[theme], password });
}

/** The sheets of a pack, a cover with the contents first, each with its foot. */
export function packSheets(pack: Pack, paper: PaperName): readonly Sheet[] {
  const room = roomOn(papers[paper]);
  const inside = flow(flowingOf(pack, room), papers[paper]);
  const contents = inside.flatMap(({ bookmarks }, at) =>
    bookmarks
      .filter(({ level }) => level === 1)
      .map(({ title }) => ({ title, page: String(at + 2) })),
  );
  const sheets = [...flow(coverOf(pack, contents, room), papers[paper]), ...inside];
  return sheets.map((sheet, at) => ({
    ...sheet,
    items: [
      ...sheet.items,
      ...footOf(sheet, `${pack.footer}${sizeOf(sheet, paper)}`, `${at + 1} / ${sheets.length}`),
    ],
  }));
}

/** Where it is not the paper in hand: a printer would make it small enough for that. */
function sizeOf(sheet: Sheet, paper: PaperName): string {
  const name = nameOf(sheet, paper);
  return name === null || name === papers[paper].name ? "" : ` This sheet is ${name}.`;
}

const size = 7.6;

function footOf({ width, height, foot }: Sheet, words: string, number: string): readonly Item[] {
  const y = height - foot;
  const line = (text: string, x: number): Item => ({
    ...{ kind: "line", text, at: { x, y }, size, weight: 400, colour: "muted", within: [] },
  });
  const side = foot > 12 ? 50 : 28;
  return [line(words, side), line(number, width - side - widthOf(number, size, 400))];
}
