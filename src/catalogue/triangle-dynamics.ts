interface DynamicFacts {
  readonly label: string;
  readonly words: readonly string[];
  readonly means: string;
}

/** What goes on in a triangle, as told: rigid triads after Minuchin 1974, and the shared words. */
// prettier-ignore
const rows = {
  coalition:              { label: "coalition",             words: ["cross-generational-coalition"], means: "two stand together, firmly, against the third" },
  triangulation:          { label: "triangulation",         words: ["triangulated"],                 means: "each of two demands that the third take their side" },
  "detouring-attacking":  { label: "detouring, attacking",  words: ["detouring"],                    means: "two unite against a third who is said to be bad" },
  "detouring-supportive": { label: "detouring, supportive", words: [],                               means: "two unite around a third who is said to be ill" },
  projection:             { label: "family projection",     words: ["family-projection"],            means: "the worry of two settles on the third (Bowen 1978)" },
  "split-loyalty":        { label: "split loyalty",         words: [],                               means: "the third is made to choose between two" },
  drama:                  { label: "drama triangle",        words: ["drama-triangle"],               means: "rescuer, victim and persecutor; the seats go round (Karpman 1968)" },
} as const satisfies Record<string, DynamicFacts>;

export type TriangleDynamic = keyof typeof rows;
export const triangleDynamics: Readonly<Record<TriangleDynamic, DynamicFacts>> = rows;
