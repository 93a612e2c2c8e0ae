/** The usual ranges, in years; other times and cultures have others. */
export const usual = {
  firstChild: { from: 18, to: 42 },
  firstUnion: { from: 18 },
  leavingHome: { from: 16, to: 30 },
  partnersApart: 15,
  betweenUnions: 1,
} as const;
