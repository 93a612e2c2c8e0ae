import PDFDocument from "pdfkit";
import type { Theme } from "../../themes/theme.ts";
import { gathered } from "./gathered.ts";
import { paint } from "./paint.ts";
import { penFor } from "./pen.ts";
import type { Item, Sheet } from "./sheet.ts";
import { structureOf } from "./structure.ts";

export interface PdfOptions {
  readonly title: string;
  readonly theme: Theme;
  /** Without it nobody opens the file; `null`: open to all. */
  readonly password: string | null;
}

/**
 * Sheets as a PDF file: vectors, text that can be searched and copied in any script, typefaces in
 * it, tagged, with bookmarks. The same sheets give the same bytes, unless they are encrypted.
 */
export async function writePdf(
  sheets: readonly Sheet[],
  { title, theme, password }: PdfOptions,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    // No typeface that every reader's program is supposed to have: all are in the file.
    font: "",
    ...{ autoFirstPage: false, pdfVersion: password === null ? "1.7" : "1.7ext3" },
    ...{ tagged: true, displayTitle: true, lang: "en" },
    info: { Title: title, Producer: "genogram", Creator: "genogram", CreationDate: new Date(0) },
    ...(password === null ? {} : { userPassword: password, ownerPassword: password }),
  });
  const bytes = collected(document);
  const putDown = gathered(document);
  const structure = structureOf(document);
  const tools = { document, write: penFor(document), theme };
  const outline = outlineOf(document);
  for (const { width, height, items, bookmarks } of sheets) {
    document.addPage({ size: [width, height], margin: 0 });
    for (const bookmark of bookmarks) outline(bookmark);
    for (const group of grouped(items))
      structure.within(group[0]?.within ?? [], () => {
        for (const item of group) paint(item, tools);
      });
    putDown();
  }
  structure.end();
  document.end();
  return bytes;
}

/** Things that stand one after the other and belong to one piece. */
function grouped(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  const keyOf = (item: Item | undefined): string | undefined =>
    item === undefined ? undefined : (item.within.at(-1)?.key ?? "");
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

type Bookmark = Sheet["bookmarks"][number];

function outlineOf(document: PDFKit.PDFDocument): (bookmark: Bookmark) => void {
  let section: PDFKit.PDFOutline = document.outline;
  return ({ title, level, top }) => {
    // The types of the library do not know yet where on a page a bookmark leads.
    const options = { expanded: false, top };
    if (level === 1) section = document.outline.addItem(title, options);
    else section.addItem(title, options);
  };
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    document.on("data", (part: Uint8Array) => parts.push(part));
    document.on("error", reject);
    document.on("end", () => {
      resolve(Buffer.concat(parts));
    });
  });
}
