/** The sides of two symbols as bits; of the top nothing is asked. */
export const sideBits = {
  a: { left: 1, right: 2, top: 0 },
  b: { left: 4, right: 8, top: 0 },
} as const;

/**
 * Three sets in one number: symbols, sides at which something ends itself, and sides at which it or what
 * is next to it ends. Two such numbers share a bit where one of their sets do.
 */
export function bitsOf(symbols: number, touches: number, ends: number): number {
  return (symbols << 8) | (touches << 4) | ends;
}
