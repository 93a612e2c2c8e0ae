export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Papers by the name a user types, upright, in points; each with the next larger ones. */
export const papers = {
  a4: {
    name: "A4",
    width: 595,
    height: 842,
    larger: [
      { name: "A3", width: 842, height: 1191 },
      { name: "A2", width: 1191, height: 1684 },
    ],
  },
  letter: {
    name: "Letter",
    width: 612,
    height: 792,
    larger: [
      { name: "Tabloid", width: 792, height: 1224 },
      { name: "ANSI C", width: 1224, height: 1584 },
    ],
  },
} as const;

export type PaperName = keyof typeof papers;

/** What this size is called, whichever way it is turned; `null` for one that nobody sells. */
export function nameOf(sheet: Size, paper: PaperName): string | null {
  const area = ({ width, height }: Size): number => width * height;
  const all = [papers[paper], ...papers[paper].larger];
  return all.find((one) => area(one) === area(sheet))?.name ?? null;
}
