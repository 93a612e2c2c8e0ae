import { genders } from "../../catalogue/people.ts";
import type { SymbolShape } from "../../catalogue/vocabulary.ts";
import type { Notation } from "../notations/notation.ts";
import type { Person } from "../../family/person.ts";
import { beingForms } from "./being-forms.ts";

/** The outline of somebody's symbol: of the gender lived, or as the notation has it, unless it says what kind of being it is. */
export function shapeOf(person: Person, notation: Notation): SymbolShape {
  const { kind, being, gender } = person;
  if (kind === "place") return "pill";
  const own = notation.beings[being]?.shape ?? beingForms[being].shape;
  if (own !== null) return own;
  const { assigned } = person;
  const isTold = notation.outside === "assigned" && assigned !== null && assigned !== "intersex";
  return genders[isTold ? assigned : gender].shape;
}
