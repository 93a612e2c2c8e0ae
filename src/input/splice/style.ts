import { houseStyle, type Style } from "../write/style.ts";
import type { Tree } from "../yaml/tree.ts";
import { childrenOf } from "./children.ts";
import { isFlow, shapeOf } from "./shape.ts";
import { lineStart } from "./lines.ts";

/** How the writer of a file writes: as in most places of it, or as we do where it does not show. */
export function styleIn(text: string, root: Tree): Style {
  const braces = /\{( ?)\S/.exec(text.replace(/["'].*$/gm, ""));
  const brackets = /\[( ?)[^\s\]]/.exec(text.replace(/["'].*$/gm, ""));
  const single = text.match(/: '/g)?.length ?? 0;
  const double = text.match(/: "/g)?.length ?? 0;
  const indents = [...root.parts.values()].flatMap((section) => indentOf(text, section));
  const indentFor = (shape: "list" | "entries", otherwise: number) =>
    indents.find((found) => found.shape === shape)?.indent ?? otherwise;
  const innerFor = (shape: "list" | "entries") =>
    indents.find((found) => found.shape === shape && found.inner !== null)?.inner;
  return {
    mapPad: braces?.[1] === "" ? "" : " ",
    listPad: brackets?.[1] === " " ? " " : "",
    quote: single > double ? "'" : '"',
    entryIndent: indentFor("entries", houseStyle.entryIndent),
    listIndent: indentFor("list", houseStyle.listIndent),
    pairIndent: innerFor("entries") ?? houseStyle.pairIndent,
    hyphenWidth: Math.max(2, innerFor("list") ?? houseStyle.hyphenWidth),
    blocks: false,
    end: /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n",
  };
}

interface Indent {
  readonly shape: "list" | "entries";
  readonly indent: number;
  /** How much further the pairs of its first entry or line stand in. */
  readonly inner: number | null;
}

/** How far the lines of a section stand in. */
function indentOf(text: string, section: Tree): readonly Indent[] {
  const children = childrenOf(text, section, []);
  const [first] = children;
  if (first === undefined || isFlow(text, section) || shapeOf(first.tree) === "word") return [];
  const shape = Array.isArray(section.value) ? "list" : "entries";
  const column = (at: number) => at - lineStart(text, at);
  const block = children.find(({ tree }) => shapeOf(tree) === "pairs" && !isFlow(text, tree));
  const inner = block === undefined ? null : column(block.tree.span.start) - column(block.start);
  return [{ shape, indent: column(first.start), inner }];
}
