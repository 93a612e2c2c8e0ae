/** Keys that people write for ours, in other programs or in plain speech. */
// prettier-ignore
const rows: Readonly<Record<string, string>> = {
  mother: "of", father: "of", parents: "of", parent: "of", sex: "gender", birth: "born", birthday: "born",
  death: "died", date: "when", year: "when", since: "from", to: "toward", towards: "toward",
  reason: "because", comment: "note", quote: "words", relationship: "tie", marriage: "union",
  feeling: "feels", feelings: "feels", caption: "title", siblings: "children", relationships: "ties",
  couples: "unions", questions: "ask", place: "where",
  secret: "visible-to", stepfather: "step", stepmother: "step", "step-parent": "step", surrogate: "carried-by",
  adopted: "adopted-by", fostered: "fostered-by", raised: "raised-by", job: "work", occupation: "work",
  religion: "faith", strengths: "strength", strength: "strengths", nickname: "alias", sure: "certainty",
  source: "says", reporter: "says", private: "visible-to",
};

/** The key of ours that was probably meant by another word, if it can stand here. */
export function otherWord(key: string, known: readonly string[]): string | null {
  const meant = Object.hasOwn(rows, key) ? rows[key] : undefined;
  return meant !== undefined && known.includes(meant) ? meant : null;
}
