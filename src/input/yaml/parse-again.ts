import type { Span } from "../../diagnostic/diagnostic.ts";
import { oddSpaceIn } from "./odd-spaces.ts";
import { isOrdinary } from "./ordinary.ts";
import { tabIn } from "./tabs.ts";
import { tokensOf } from "./tokens.ts";
import { type Tree, treeOf } from "./tree.ts";

/** A text that has been read, without a mistake of form. */
export interface ReadBefore {
  readonly text: string;
  readonly tree: Tree;
}

type Section = readonly [name: string | number, section: Tree];

/**
 * The tree of a text of which most was read before: only the sections that have changed are read again,
 * the others are taken from there. `null` if that cannot be done; then all is to be read.
 */
export function parseAgain(text: string, before: ReadBefore, depth: number): Tree | null {
  const sections = [...before.tree.parts];
  if (!isInSections(before, sections)) return null;
  const [first, next] = changedIn(text, before, sections);
  const [fresh, last] = [sections[first], sections[next]];
  if (fresh === undefined) return null;
  const by = text.length - before.text.length;
  const start = startOf(fresh);
  const end = last === undefined ? text.length : startOf(last) + by;
  // With the key behind it, for comments before a key belong to that.
  const chunk = text.slice(start, end) + (last === undefined ? "" : "end:\n");
  const read = end > start ? sectionsIn(chunk, depth) : null;
  if (read === null) return null;
  const kept = [...read.parts].slice(0, last === undefined ? undefined : -1);
  const parts: readonly Section[] = [
    ...sections.slice(0, first),
    ...kept.map(([name, part]) => [name, moved(part, start)] as const),
    ...sections.slice(next).map(([name, part]) => [name, moved(part, by)] as const),
  ];
  const { span } = before.tree;
  const whole = {
    start: span.start,
    end: last === undefined ? start + read.span.end : span.end + by,
  };
  return rooted(parts, { ...before.tree, span: whole });
}

function startOf([, { key, span }]: Section): number {
  return key?.start ?? span.start;
}

/** Whether every section begins with its key at the beginning of a line. */
function isInSections({ text, tree }: ReadBefore, sections: readonly Section[]): boolean {
  return (
    text[tree.span.start] !== "{" &&
    sections.every((section) => {
      const start = startOf(section);
      return start === 0 || text[start - 1] === "\n";
    })
  );
}

/** The first section in which a text differs from what it was, and the first behind it that is the same to the end. */
function changedIn(
  text: string,
  before: ReadBefore,
  sections: readonly Section[],
): readonly [number, number] {
  const most = Math.min(text.length, before.text.length);
  let same = 0;
  while (same < most && text[same] === before.text[same]) same += 1;
  let alike = 0;
  while (alike < most - same && text.at(-1 - alike) === before.text.at(-1 - alike)) alike += 1;
  const first = sections.findLastIndex((section) => startOf(section) < same);
  const rest = before.text.length - alike;
  const next = sections.findIndex((section, i) => i > first && startOf(section) > rest);
  return [first, next < 0 ? sections.length : next];
}

/** What pairs say that stand by themselves; `null` unless they are written in the ordinary way. */
function sectionsIn(chunk: string, depth: number): Tree | null {
  if (tabIn(chunk) !== null || oddSpaceIn(chunk) !== null) return null;
  const { tokens, diagnostics } = tokensOf(chunk, depth);
  const [document] = tokens.filter((token) => token.type === "document");
  if (diagnostics.length > 0 || !isOrdinary(tokens) || document?.value?.type !== "block-map")
    return null;
  let mistakes = 0;
  const tree = treeOf(document, () => (mistakes += 1));
  return mistakes > 0 || document.value.offset > 0 ? null : tree;
}

/** `null` if a section stands twice. */
function rooted(parts: readonly Section[], root: Tree): Tree | null {
  const sections = new Map(parts);
  if (sections.size < parts.length) return null;
  const said = parts.filter(([name]) => !String(name).startsWith("x-"));
  const value = Object.fromEntries(said.map(([name, part]) => [name, part.value]));
  return { ...root, value, parts: sections };
}

function moved(tree: Tree, by: number): Tree {
  if (by === 0) return tree;
  const place = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...tree,
    span: place(tree.span),
    key: tree.key === null ? null : place(tree.key),
    parts: new Map([...tree.parts].map(([step, part]) => [step, moved(part, by)])),
  };
}
