/** Text as XML 1.0 allows it, on one line: what it forbids is left out, what it reads as markup escaped. */
export function escaped(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\t\n\r]+/g, " ")
    .replace(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, "")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Every number in it to two decimals. For numbers as such and for path data. */
export function rounded(numbers: number | string): string {
  return String(numbers).replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/g, (number) => {
    const value = Math.round(Number(number) * 100) / 100;
    return String(value === 0 ? 0 : value);
  });
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
