import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { textFile } from "../../diagnostic/text-file.ts";
import type { Document } from "../document/document.ts";
import { readDocument } from "../document/read-document.ts";
import type { Style } from "../write/style.ts";
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

/** Reads a text for editing. Its sentences may be mistaken, its form may not: then the mistakes are told. */
export function draftOf(text: string): Draft | { readonly mistakes: readonly Diagnostic[] } {
  const { tree, diagnostics } = parse(text);
  if (tree === null || diagnostics.length > 0) return { mistakes: diagnostics };
  const mistakes: Diagnostic[] = [];
  const document = readDocument(tree, textFile("", text), (mistake) => mistakes.push(mistake));
  return document === null ? { mistakes } : { text, tree, document, style: styleIn(text, tree) };
}
