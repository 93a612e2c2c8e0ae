// The ids that a phrase mentions, so that an unknown one is reported at its own place.
import type { MomentPhrase, Name, Phrase } from "./phrase.ts";

export interface Mention extends Name {
  /** `person` where only a person makes sense: a birth, a death, an age. */
  readonly role: "line" | "person";
  /** A bare id after `after`: its end is meant, which surprises if it is the phase of a tie. */
  readonly endMeant: boolean;
}

export function namesIn(phrase: Phrase): readonly Mention[] {
  switch (phrase.kind) {
    case "at":
    case "about":
    case "before":
    case "by":
    case "during":
      return mentions(phrase.moment, false);
    case "after":
      return mentions(phrase.moment, true);
    case "offset":
      return mentions(phrase.moment, phrase.side === "after");
    case "between":
      return [...mentions(phrase.first, false), ...mentions(phrase.last, false)];
    case "or":
      return phrase.either.flatMap(namesIn);
    case "told-age":
      return phrase.at === null ? [] : mentions(phrase.at, false);
    case "age":
    case "later":
    case "blank":
      return [];
  }
}

/** Whether it counts from the phase above, which only a phase has. */
export function saysLater(phrase: Phrase): boolean {
  return phrase.kind === "or" ? phrase.either.some(saysLater) : phrase.kind === "later";
}

function mentions(moment: MomentPhrase, after: boolean): readonly Mention[] {
  if (moment.kind === "date" || moment.kind === "now") return [];
  const role = moment.kind === "life" || moment.kind === "aged" ? "person" : "line";
  return [{ ...moment.name, role, endMeant: after && moment.kind === "line" }];
}
