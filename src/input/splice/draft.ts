import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { textFile } from "../../diagnostic/text-file.ts";
import type { Document } from "../document/document.ts";
import { readDocument } from "../document/read-document.ts";
import type { Style } from "../write/style.ts";
import { limitsTimes } from "../limits.ts";
import { decode } from "../yaml/decode.ts";
import { parse } from "../yaml/parse.ts";
import type { Tree } from "../yaml/tree.ts";
import { styleIn } from "./style.ts";

/** A file about to be edited: its text, what it says and where, and how its writer writes. */
export interface Draft {
  readonly text: string;
  readonly tree: Tree;
  readonly document: Document;
  readonly style: Style;
}

/**
 * Reads a text for editing. Its sentences may be mistaken, its form may not: then the mistakes are told.
 * @param times how many times larger than usual the text may be
 */
export function draftOf(
  source: string,
  times = 1,
): Draft | { readonly mistakes: readonly Diagnostic[] } {
  const limits = limitsTimes(times);
  const { text, diagnostics: unreadable } = decode(source, limits);
  if (unreadable.length > 0) return { mistakes: unreadable };
  const { tree, diagnostics } = parse(text, limits.depth);
  if (tree === null || diagnostics.length > 0) return { mistakes: diagnostics };
  const mistakes: Diagnostic[] = [];
  const document = readDocument(tree, textFile("", text), (mistake) => mistakes.push(mistake));
  return document === null ? { mistakes } : { text, tree, document, style: styleIn(text, tree) };
}
