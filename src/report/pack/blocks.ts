import type { Block, Column } from "./block.ts";

/** The blocks of a pack in few words, for the parts that build it. */
export const blocks = {
  heading: (text: string, starts: "page" | "here" = "here"): Block => ({
    kind: "heading",
    text,
    starts,
  }),
  lead: (text: string): Block => ({ kind: "paragraph", text, as: "lead" }),
  text: (text: string): Block => ({ kind: "paragraph", text, as: "plain" }),
  aside: (text: string): Block => ({ kind: "paragraph", text, as: "aside" }),
  list: (items: readonly string[], numbered = false): Block => ({ kind: "list", items, numbered }),
  table: (columns: readonly Column[], rows: readonly (readonly string[])[]): Block => ({
    kind: "table",
    columns,
    rows,
  }),
};
