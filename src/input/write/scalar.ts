/** Letters, digits and signs that mean nothing to YAML wherever they stand. */
const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .;!?'’()/+&–…-]*$/u;

/** Whether a text can stand without quotes and is read as it is; a comma would end it in braces. */
function canStandPlain(text: string, inBraces: boolean): boolean {
  const words = inBraces ? text : text.replaceAll(",", "");
  return plain.test(words) && !text.endsWith(" ") && !/^null$|^,/i.test(text);
}

/** A text in quotes, on one line. */
export function quotedText(text: string, quote: '"' | "'"): string {
  if (quote === "'" && /^[^\p{Cc}\p{Cs}\u2028\u2029\ufeff]*$/u.test(text))
    return `'${text.replaceAll("'", "''")}'`;
  const escaped = text.replace(/[\\"\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu, escape);
  return `"${escaped}"`;
}

/** A text without quotes if it can be read so. */
export function plainText(text: string, quote: '"' | "'", inBraces = true): string {
  return canStandPlain(text, inBraces) ? text : quotedText(text, quote);
}

function escape(sign: string): string {
  if (sign === "\\" || sign === '"') return `\\${sign}`;
  if (sign === "\n") return "\\n";
  if (sign === "\t") return "\\t";
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
