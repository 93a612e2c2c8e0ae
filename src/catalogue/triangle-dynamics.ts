interface DynamicFacts {
  readonly label: string;
  /** In kind words for the family itself, where the label is the field’s; no two rows share them. */
  readonly plain?: string;
  readonly words: readonly string[];
  readonly means: string;
}

/** What goes on in a triangle, as told: rigid triads after Minuchin 1974, and the shared words. */
// prettier-ignore
const rows = {
  coalition:              { label: "coalition", plain: "two together, one apart", words: ["cross-generational-coalition"], means: "two stand together, firmly, against the third" },
  triangulation:          { label: "triangulation", plain: "asked to take sides", words: ["triangulated"],                 means: "each of two demands that the third take their side" },
  "detouring-attacking":  { label: "detouring, attacking", plain: "two who agree that a third is the trouble", words: ["detouring"],                    means: "two unite against a third who is said to be bad" },
  "detouring-supportive": { label: "detouring, supportive", plain: "two drawn together by care for a third", words: [],                               means: "two unite around a third who is said to be ill" },
  projection:             { label: "family projection", plain: "the worry of two about a third", words: ["family-projection"],            means: "the worry of two settles on the third (Bowen 1978)" },
  "split-loyalty":        { label: "split loyalty", plain: "between two who matter", words: [],                               means: "the third is made to choose between two" },
  drama:                  { label: "drama triangle", plain: "helper, hurt and hurting, in turn", words: ["drama-triangle"],               means: "rescuer, victim and persecutor; the seats go round (Karpman 1968)" },
} as const satisfies Record<string, DynamicFacts>;

export type TriangleDynamic = keyof typeof rows;
export const triangleDynamics: Readonly<Record<TriangleDynamic, DynamicFacts>> = rows;
