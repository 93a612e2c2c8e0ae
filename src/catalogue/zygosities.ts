interface ZygosityFacts {
  readonly label: string;
  readonly words: readonly string[];
}

/** How children of one birth are alike; for triplets and more too. */
// prettier-ignore
const rows = {
  identical: { label: "identical twins",                  words: ["monozygotic"] },
  fraternal: { label: "fraternal twins",                  words: ["dizygotic"] },
  unknown:   { label: "twins, not known of which kind",   words: ["yes"] },
} as const satisfies Record<string, ZygosityFacts>;

export type Zygosity = keyof typeof rows;
export const zygosities: Readonly<Record<Zygosity, ZygosityFacts>> = rows;
