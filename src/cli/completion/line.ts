/** A command line up to the cursor. */
export interface Line {
  /** What stands before the word at the cursor, without quotes; the program's name first. */
  readonly before: readonly string[];
  /** The word at the cursor, as far as it is typed. */
  readonly word: string;
}

/** Takes a line apart as a shell does: at spaces, but not inside quotes or behind a backslash. */
export function lineOf(text: string): Line {
  const words = [""];
  const quote = { open: "" };
  const put = (letters: string): void => {
    words.push(`${words.pop() ?? ""}${letters}`);
  };
  for (const [token] of text.matchAll(/\\?./gsu)) {
    const letter = token.length > 1 && quote.open !== "'" ? token.slice(1) : token;
    if (letter !== token) put(letter);
    else if (quote.open === token) quote.open = "";
    else if (quote.open === "" && (token === "'" || token === '"')) quote.open = token;
    else if (quote.open === "" && /\s/u.test(token)) words.push("");
    else put(token);
  }
  const [word = "", ...before] = words.toReversed();
  return { word, before: before.toReversed().filter((each) => each !== "") };
}
