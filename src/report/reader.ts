/** Whom a copy is for: each sees another part of the file. */
export const readers = {
  clinician: "for the clinician",
  client: "for the family",
  supervision: "for a colleague: names are changed, places left out, of dates the years kept",
} as const;

export type Reader = keyof typeof readers;
