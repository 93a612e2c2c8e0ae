import { inflateSync } from "node:zlib";

/** Everything that can be read in a PDF: its bytes, its titles, its streams unpacked, words in UTF-16 as letters. */
export function unpacked(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].map(
    ([, stream = ""]) => {
      try {
        return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
      } catch {
        return stream;
      }
    },
  );
  const all = [raw, ...streams].join("\n");
  // Titles and bookmarks are of two bytes a letter; so is what a line is read as.
  const read = [...all.matchAll(/<feff([\da-f]+)>/giu)].map(([, digits = ""]) =>
    Buffer.from(digits, "hex").swap16().toString("utf16le"),
  );
  return [all, raw.replaceAll("\0", ""), ...read].join("\n");
}
