/** More pixels than these are more than the rasteriser can hold. */
const most = 100_000_000;

/** How wide a picture becomes at a scale, in pixels: less than asked for where it would be too large. */
export function pixelsAcross(
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): number {
  const zoom = Math.min(scale, Math.sqrt(most / (width * height)));
  return Math.max(1, Math.floor(width * zoom));
}
