/**
 * A text as columns of a terminal, one entry a column: a wide character is followed by an empty
 * entry, a mark that combines joins the entry before. Tabs become blanks; characters that would
 * move the cursor or turn the direction of writing become `�`, so that a file cannot paint over a
 * message.
 */
export function columnsOf(text: string): readonly string[] {
  const columns: string[] = [];
  for (const character of text) {
    if (/^\p{M}$|^[\u200d\ufe0f]$/u.test(character) && columns.length > 0) {
      const last = columns[columns.length - 1] === "" ? columns.length - 2 : columns.length - 1;
      columns[last] = `${columns[last] ?? ""}${character}`;
    } else if (character === "\t") columns.push(" ");
    else if (/^[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u.test(character))
      columns.push("\ufffd");
    else if (wide.test(character)) columns.push(character, "");
    else columns.push(character);
  }
  return columns;
}

/** East Asian wide and full-width characters, and pictures: two columns each. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$|^\p{Emoji_Presentation}$/u;
