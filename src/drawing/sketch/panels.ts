import width from "fast-string-width";

/** Rows cut to a width: what does not fit goes on in a panel below, with marks at the cut. */
export function panels(rows: readonly string[], columns: number): readonly string[] {
  const widest = Math.max(0, ...rows.map((row) => width(row)));
  if (widest <= columns) return rows;
  const inner = Math.max(10, columns - 2);
  const count = Math.ceil(widest / inner);
  return Array.from({ length: count }, (_, at) => [
    ...(at === 0 ? [] : [`◂ part ${at + 1} of ${count}`]),
    ...rows.map((row) => slice(row, at * inner, inner).trimEnd()).filter((row) => row !== ""),
  ]).flat();
}

/** The letters that stand in some columns of a row. */
function slice(row: string, from: number, length: number): string {
  let column = 0;
  let part = "";
  for (const letter of row) {
    if (column >= from && column < from + length) part += letter;
    column += width(letter);
  }
  return part;
}
