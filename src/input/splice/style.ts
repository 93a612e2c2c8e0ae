import { houseStyle, type Style } from "../write/style.ts";
import type { Tree } from "../yaml/tree.ts";
import { isFlow } from "./shape.ts";
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
  return {
    mapPad: braces?.[1] === "" ? "" : " ",
    listPad: brackets?.[1] === " " ? " " : "",
    quote: single > double ? "'" : '"',
    entryIndent: indentFor("entries", houseStyle.entryIndent),
    listIndent: indentFor("list", houseStyle.listIndent),
    end: /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n",
  };
}

interface Indent {
  readonly shape: "list" | "entries";
  readonly indent: number;
}

/** How far the lines of a section stand in. */
function indentOf(text: string, section: Tree): readonly Indent[] {
  const [first] = section.parts.values();
  if (first === undefined || isFlow(text, section)) return [];
  const shape = Array.isArray(section.value) ? "list" : "entries";
  const start = section.span.start;
  return [{ shape, indent: start - lineStart(text, start) }];
}
