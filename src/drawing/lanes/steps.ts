/** How far beyond the drawing lines may run. */
export const beyond = 170;

/** Numbers from one to another at even distances. */
export function steps(from: number, to: number, by: number): readonly number[] {
  const count = Math.floor((to - from) / by) + 1;
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push(from + i * by);
  return all;
}
