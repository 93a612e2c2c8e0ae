/** How near a line may come to what is there. */
export const clear = {
  ...{ symbol: 9, ownWaves: 0.5, words: 5 },
  ...{ structure: 4.5, sign: 3, line: 3 },
} as const;
