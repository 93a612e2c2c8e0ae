export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Papers by the name a user types, upright, in points; each with the next larger ones. */
export const papers = {
  a4: {
    width: 595,
    height: 842,
    larger: [
      { width: 842, height: 1191 },
      { width: 1191, height: 1684 },
    ],
  },
  letter: {
    width: 612,
    height: 792,
    larger: [
      { width: 792, height: 1224 },
      { width: 1224, height: 1584 },
    ],
  },
} as const;

export type PaperName = keyof typeof papers;
