import { writtenOut } from "./shorthand.ts";

/** A line of talk in its clauses: at commas, semicolons, full stops, brackets and colons. */
export function clausesOf(line: string): readonly string[] {
  return writtenOut(line.replace(/[‘’]/gu, "'").replace(/\s+/gu, " "))
    .replace(/(?<!\d) [-–—] | [-–—] (?!\d)/gu, ", ")
    .replace(/ ?\(([^()]*)\) ?/gu, ", $1, ")
    .split(/[,;:!]\s*|\.(?=\s|$)(?<!\b(?:b|d|c|ca|approx|mr|mrs|ms|dr|st|\p{Lu})\.)/iu)
    .map((clause) => bare(clause))
    .filter((clause) => clause !== "");
}

/** A clause without the word that joins it to the one before. */
function bare(clause: string): string {
  return clause.trim().replace(/^(?:(?:and|but|then|also|plus|&) )+/iu, "");
}

/** The parts of a clause that holds several: "depressed and drank", "a brother who drinks"; one part if it holds one. */
export function partsOf(clause: string): readonly string[] {
  return clause
    .split(/ (?:and then|and|but|then|&) | (?=who )/iu)
    .map((part) => bare(part))
    .filter((part) => part !== "");
}
