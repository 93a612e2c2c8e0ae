import type { Block, Column } from "./block.ts";

/** The blocks of a pack in few words, for the parts that build it. */
export const blocks = {
  heading: (text: string, starts: "page" | "part" | "here" = "here"): Block => ({
    kind: "heading",
    text,
    starts,
  }),
  lead: (text: string): Block => ({ kind: "paragraph", text, as: "lead" }),
  text: (text: string): Block => ({ kind: "paragraph", text, as: "plain" }),
  aside: (text: string): Block => ({ kind: "paragraph", text, as: "aside" }),
  list: (items: readonly string[], numbered = false): Block => ({ kind: "list", items, numbered }),
  /** A column in which nothing stands is left out. */
  table: (columns: readonly Column[], rows: readonly (readonly string[])[]): Block => {
    const isFilled = columns.map((_, at) => rows.some((row) => (row[at] ?? "") !== ""));
    const filled = <Cell>(row: readonly Cell[]): readonly Cell[] =>
      row.filter((_, at) => isFilled[at]);
    return { kind: "table", columns: filled(columns), rows: rows.map(filled) };
  },
};
