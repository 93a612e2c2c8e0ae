import type { Point } from "../../scene.ts";
import { readAs } from "./read-as.ts";
import { isPlain, runsOf } from "../../text/text-runs.ts";
import { bytesOf, nameOf } from "../../text/typefaces.ts";
import type { Weight } from "../../text/typefaces.ts";

type Document = PDFKit.PDFDocument;

/** How one line of text is written. */
export interface Written {
  readonly text: string;
  /** On the baseline, at the text's start, middle or end. */
  readonly at: Point;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: "start" | "middle" | "end";
  /** `#RRGGBB` */
  readonly colour: string;
}

/** Writes lines of text into a document, in any script that is shipped. */
export function penFor(document: Document): (line: Written) => void {
  const known = new Set<string>();
  const take = (name: ReturnType<typeof nameOf>): void => {
    if (!known.has(name)) document.registerFont(name, Buffer.from(bytesOf(name)));
    known.add(name);
    document.font(name);
  };
  return (line) => {
    const text = cleaned(line.text);
    if (text === "") return;
    document.fontSize(line.size).fillColor(line.colour);
    const plain = isPlain(text);
    const runs = plain ? [{ text, face: "latin" as const, reads: null }] : runsOf(text);
    const options = plain ? {} : { features: [] };
    const widthOf = (run: (typeof runs)[number]): number => {
      take(nameOf(run, line.weight));
      return document.widthOfString(run.text, options);
    };
    // Shaping is most of the work: where a line begins at its place, its last run need not be measured.
    const toEnd = line.anchor === "start" ? runs.slice(0, -1) : runs;
    const widths = toEnd.map(widthOf);
    const width = widths.reduce((sum, one) => sum + one, 0);
    let x = line.at.x - { start: 0, middle: width / 2, end: width }[line.anchor];
    runs.forEach((run, at) => {
      take(nameOf(run, line.weight));
      const write = (): void => {
        document.text(run.text, x, line.at.y, {
          ...{ ...options, lineBreak: false, baseline: "alphabetic" },
          // Asked for by links and underlines only, of which there are none.
          ...{ textWidth: 0, wordCount: 1 },
        });
      };
      if (run.reads === null) write();
      else readAs(document, run.reads, write);
      x += widths[at] ?? 0;
    });
  };
}

/** Without signs that no typeface has a form for. */
function cleaned(text: string): string {
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\p{Surrogate}\uFFFE\uFFFF]/gu, "");
}
