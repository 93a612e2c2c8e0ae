import type { Mark } from "./sheet.ts";

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** The tree that a screen reader walks, grown while the sheets are drawn. */
export function structureOf(document: Document): {
  /** Draws something that belongs within these marks; within none it is for the eye alone. */
  readonly within: (marks: readonly Mark[], draw: () => void) => void;
  readonly end: () => void;
} {
  const root = document.struct("Document");
  document.addStructure(root);
  const elements = new Map<string, Element>();
  const elementOf = (marks: readonly Mark[]): Element => {
    const mark = marks.at(-1);
    if (mark === undefined) return root;
    const known = elements.get(mark.key);
    if (known !== undefined) return known;
    const alt = mark.alt === undefined ? {} : { alt: mark.alt };
    const element = document.struct(mark.tag, alt);
    elementOf(marks.slice(0, -1)).add(element);
    elements.set(mark.key, element);
    return element;
  };
  return {
    within: (marks, draw) => {
      const tag = marks.at(-1)?.tag;
      if (tag === undefined) document.markContent("Artifact");
      else elementOf(marks).add(document.markStructureContent(tag));
      draw();
      document.endMarkedContent();
    },
    end: () => {
      for (const element of [...elements.values()].reverse()) element.end();
      root.end();
    },
  };
}
