/** A text in quotes that it does not hold itself, so that it can be typed as it stands. */
export function quotedText(text: string): string {
  if (!text.includes('"') && !text.includes("\\")) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
