/**
 * Thousandths of a text's size in points, with spare for the sans-serif that a reader without the font
 * sees.
 */
export function inPoints(thousandths: number, size: number): number {
  return (thousandths / 1000) * size * spare;
}

const spare = 1.08;
