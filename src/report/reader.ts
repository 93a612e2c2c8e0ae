/** Whom a copy is for: each sees another part of the file. */
export const readers = {
  clinician: "for the clinician: everything that the file says",
  client: "for the family: without what was told in confidence",
  supervision: "for a colleague: without names, places and dates",
} as const;

export type Reader = keyof typeof readers;
