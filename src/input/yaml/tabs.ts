import type { Diagnostic } from "../../diagnostic/diagnostic.ts";

/** The first tabs that indent a line; those of other lines are the same mistake. */
export function tabIn(text: string): Diagnostic | null {
  const found = /^( *)\t+/m.exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  const others = (text.match(/^ *\t/gm)?.length ?? 1) - 1;
  return {
    severity: "error",
    code: "tab",
    message: "a tab indents this line",
    span: { start: found.index + (found[1] ?? "").length, end },
    hint: `use two spaces${others === 0 ? "" : others === 1 ? "; the same on one line below" : `; the same on ${others} lines below`}`,
  };
}
