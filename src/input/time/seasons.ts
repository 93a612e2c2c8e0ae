/** Seasons, by the name of the range of months that each is. */
export const seasons = {
  spring: "spring",
  summer: "summer",
  autumn: "autumn",
  fall: "autumn",
  winter: "winter",
} as const;
