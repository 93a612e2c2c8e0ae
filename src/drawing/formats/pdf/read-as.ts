/**
 * Writes text that a reader's program takes for other words: its signs are not in the order in which
 * they are read, or not the same. The mark must lie within the library's own frame around the text:
 * programs take the text's place from the frame in which the mark ends.
 */
export function readAs(document: PDFKit.PDFDocument, words: string, write: () => void): void {
  const add = document.addContent.bind(document);
  document.addContent = (line: string) => {
    if (line === "BT") add(`/Span <</ActualText <${inUtf16(words)}>>> BDC`);
    add(line);
    if (line === "ET") add("EMC");
    return document;
  };
  write();
  document.addContent = add;
}

/** As hexadecimal digits, the order of bytes first. */
function inUtf16(words: string): string {
  const units = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at));
  return ["feff", ...units.map((unit) => unit.toString(16).padStart(4, "0"))].join("");
}
