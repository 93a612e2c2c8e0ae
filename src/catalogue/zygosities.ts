interface ZygosityFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** In one line, what it says. */
  readonly means: string;
}

/** How children of one birth are alike; for triplets and more too. */
// prettier-ignore
const rows = {
  identical: { label: "identical twins",                  words: ["monozygotic"], means: "from one egg" },
  fraternal: { label: "fraternal twins",                  words: ["dizygotic"], means: "from several eggs" },
  unknown:   { label: "twins, not known of which kind",   words: ["yes"], means: "twins or more; of which kind is not known" },
} as const satisfies Record<string, ZygosityFacts>;

export type Zygosity = keyof typeof rows;
export const zygosities: Readonly<Record<Zygosity, ZygosityFacts>> = rows;
