/**
 * Gathers what is drawn on a page, and gives it to the library in one piece: it makes bytes of every
 * line that it is given, and there are thousands.
 * @returns writes what was gathered; to be called before the page is left
 */
export function gathered(document: PDFKit.PDFDocument): () => void {
  const add = document.addContent.bind(document);
  let lines: string[] = [];
  document.addContent = (line: string) => {
    lines.push(line);
    return document;
  };
  return () => {
    if (lines.length > 0) add(lines.join("\n"));
    lines = [];
  };
}
