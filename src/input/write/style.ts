/** How somebody writes; what is added to a file follows it. */
export interface Style {
  /** What stands inside braces, and inside brackets, at both ends. */
  readonly mapPad: "" | " ";
  readonly listPad: "" | " ";
  readonly quote: '"' | "'";
  /** How far the entries of a section stand in from its name, and the hyphens of a list. */
  readonly entryIndent: number;
  readonly listIndent: number;
  /** How far the pairs of an entry stand in from its id, and those of a line from its hyphen. */
  readonly pairIndent: number;
  readonly hyphenWidth: number;
  /** Whether entries and lines are written as one pair a line, not in braces. */
  readonly blocks: boolean;
  /** What ends a line. */
  readonly end: "\n" | "\r\n";
}

/** As in the examples and the documentation. */
export const houseStyle: Style = {
  mapPad: " ",
  listPad: "",
  quote: '"',
  entryIndent: 2,
  listIndent: 2,
  pairIndent: 2,
  hyphenWidth: 2,
  blocks: false,
  end: "\n",
};
