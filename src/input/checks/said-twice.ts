import { placeOf } from "../../diagnostic/text-file.ts";
import type { Document, Line } from "../document/document.ts";
import { warning } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** Each line says something of its own: the same words a second time are a slip of copying. */
export const saidTwice: Check = (document) =>
  sections(document).flatMap((lines) => {
    const first = new Map<string, Line<unknown>>();
    return lines.flatMap((line) => {
      const { start, end } = document.locate(line.path);
      const words = document.text.text.slice(start, end).replace(/\s+/g, " ").trim();
      const other = first.get(words);
      first.set(words, other ?? line);
      if (other === undefined) return [];
      const { line: number } = placeOf(document.text, document.locate(other.path).start);
      return [
        warning(
          "said-twice",
          `line ${number} says just the same`,
          { start, end },
          "delete one of the two, or say what is different",
        ),
      ];
    });
  });

function sections(document: Document): readonly (readonly Line<unknown>[])[] {
  const { children, unions, ties, roles, conditions, events, households, triangles } = document;
  const { asked, notes, questions } = document;
  const doings = [children, unions, ties, roles, conditions, events, households, triangles];
  return [...doings, asked, notes, questions];
}
