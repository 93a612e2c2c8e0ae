import { genders } from "../../catalogue/people.ts";
import type { SymbolShape } from "../../catalogue/vocabulary.ts";
import type { Person } from "../../family/person.ts";
import { beingForms } from "./being-forms.ts";

/** The outline of somebody's symbol: of the gender lived, unless it says what kind of being it is. */
export function shapeOf({ kind, being, gender }: Person): SymbolShape {
  return kind === "place" ? "pill" : (beingForms[being].shape ?? genders[gender].shape);
}
