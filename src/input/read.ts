import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { type TextFile, textFile } from "../diagnostic/text-file.ts";
import type { Family } from "../family/family.ts";
import { build } from "./build/build.ts";
import { checks } from "./checks/index.ts";
import type { Document } from "./document/document.ts";
import { readDocument } from "./document/read-document.ts";
import { limitsTimes } from "./limits.ts";
import { isTrusted } from "./trusted.ts";
import { withoutUnread } from "./unread-names.ts";
import { decode } from "./yaml/decode.ts";
import { parse } from "./yaml/parse.ts";
import { parseAgain, type ReadBefore } from "./yaml/parse-again.ts";
import type { Tree } from "./yaml/tree.ts";

/** What a file says, and what is wrong with it. */
export interface Reading {
  /** `null` if there is an error; warnings stop nothing. */
  readonly family: Family | null;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly text: TextFile;
}

/**
 * Reads a family file. Never throws, whatever the bytes.
 * @param file what messages call it
 * @param times how many times larger than usual a file may be
 */
export function readFamily(source: string | Uint8Array, file: string, times = 1): Reading {
  return readWithForm(source, file, times).reading;
}

interface WithForm {
  readonly reading: Reading;
  /** `null` if the text is no YAML, or YAML with a mistake. */
  readonly form: { readonly tree: Tree; readonly document: Document } | null;
}

/**
 * The same with the form of the text: whoever edits it next need not read it again.
 * @param before the text as it was before some edits, if that was without mistakes of form
 */
export function readWithForm(
  source: string | Uint8Array,
  file: string,
  times = 1,
  before: ReadBefore | null = null,
): WithForm {
  const limits = limitsTimes(times);
  const { text: plain, diagnostics: undecoded } = decode(source, limits);
  const text = textFile(file, plain);
  if (undecoded.length > 0)
    return { reading: { family: null, diagnostics: undecoded, text }, form: null };
  const again = before === null ? null : parseAgain(text.text, before, limits.depth);
  const {
    tree,
    diagnostics: ofForm,
    leftOut,
  } = again === null
    ? parse(text.text, limits.depth)
    : { tree: again, diagnostics: [], leftOut: "" };
  if (tree === null) return { reading: { family: null, diagnostics: ofForm, text }, form: null };
  const { document, family, diagnostics: ofSense } = familyIn(tree, text);
  const trusted = ofSense.filter((diagnostic) => isTrusted(diagnostic, text.text, leftOut));
  const diagnostics = inOrder([...ofForm, ...trusted]);
  const broken = diagnostics.some(({ severity }) => severity === "error");
  const isSound = document !== null && ofForm.length === 0;
  return {
    reading: { family: broken ? null : family, diagnostics, text },
    form: isSound ? { tree, document } : null,
  };
}

/** What the values of a file say, and what is wrong with that. */
function familyIn(
  tree: Tree,
  text: TextFile,
): Omit<Reading, "text"> & { readonly document: Document | null } {
  const diagnostics: Diagnostic[] = [];
  const document = readDocument(tree, text, (diagnostic) => diagnostics.push(diagnostic));
  if (document === null) return { document, family: null, diagnostics };
  const built = build(document);
  diagnostics.push(...checks.flatMap((check) => check(document, built)));
  const told = withoutUnread(diagnostics, tree, text.text);
  return { document, family: built.family, diagnostics: told };
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
