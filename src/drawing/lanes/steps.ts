/** How far beyond the drawing lines may run. */
export const beyond = 170;

/** Numbers from one to another at even distances. */
export function steps(from: number, to: number, by: number): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) / by) + 1);
  return Array.from({ length: count }, (_, i) => from + i * by);
}
