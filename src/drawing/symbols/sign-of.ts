import { conditions } from "../../catalogue/conditions.ts";
import { orientations } from "../../catalogue/orientations.ts";
import { genders } from "../../catalogue/people.ts";
import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";
import type { Condition } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";
import type { Notation } from "../notations/notation.ts";
import { notationOf } from "../notations/notation-of.ts";
import { beingForms } from "./being-forms.ts";
import { conditionSigns } from "./condition-signs.ts";
import { inStructure } from "./drawn-people.ts";
import { littleKnown } from "./little-known.ts";
import { migrations } from "./migrations.ts";
import { shapeOf } from "./shape-of.ts";
import type { Sign } from "./sign.ts";

/** What is seen of somebody in the symbol. */
export function signOf(family: Family, person: Person): Sign {
  const { id, being, orientation } = person;
  const notation = notationOf(family);
  const told = family.conditions.filter((condition) => condition.who === id && drawable(condition));
  const signs = conditionSigns(told);
  const empty = signs.illness === "not" && signs.substance === "not";
  return {
    id,
    shape: shapeOf(person, notation),
    side: notation.beings[being] === undefined ? beingForms[being].side : 0.5,
    inner: innerOf(person, notation),
    orientation: orientation === null ? null : orientations[orientation].mark,
    letter: empty ? letterOf(family, id) : null,
    beside: besideOf(told),
    waves: wavesOf(family, person),
    secret: person.tags.includes("secret"),
    littleKnown: littleKnown(family, person),
    index: family.index.includes(id),
    died: deathMarkOf(family, person),
    several: person.kind === "group",
    framed: !inStructure(family, id),
    age: empty ? ageOf(person) : null,
    conditions: signs,
  };
}

/** A family may not want a cross over its dead; that a stillborn child has one is its form. */
function deathMarkOf({ draw }: Family, { dead, being }: Person): Sign["died"] {
  if (being === "stillbirth" || notationOf({ draw }).beings[being]?.crossed === true)
    return "cross";
  const mark = draw.deathMark ?? "cross";
  return dead === "yes" && mark !== "none" ? mark : null;
}

/** The gender lived is outside (McGoldrick, Gerson & Petry 2020); other books have it the other way. */
function innerOf({ assigned, gender }: Person, { outside }: Notation): Sign["inner"] {
  if (assigned === null || assigned === "intersex" || assigned === gender) return null;
  return genders[outside === "lived" ? assigned : gender].shape;
}

/** Only as a number, and only where it was told as one. */
function ageOf({ age }: Person): string | null {
  if (age?.fact.level !== "stated") return null;
  return /^\d{1,3}$/u.test(age.words) ? age.words : null;
}

/** Whose seed or egg it was, or who carried the child, and is told of nothing else as a parent. */
function letterOf(family: Family, id: string): string | null {
  const kinds = family.parentages
    .filter((link) => link.parent === id && drawable(link))
    .map(({ kind }) => kind);
  if (kinds.length === 0) return null;
  if (kinds.every((kind) => kind === "donor")) return "D";
  return kinds.every((kind) => kind === "surrogate") ? "S" : null;
}

function besideOf(told: readonly Condition[]): readonly string[] {
  const letters = told.map(({ kind }) => conditions[kind].letter);
  return [...new Set(letters)].filter((letter) => letter !== undefined);
}

function wavesOf(family: Family, { id, values }: Person): Sign["waves"] {
  const told = (key: string): readonly string[] => [
    ...new Set(values.flatMap((one) => (one.key === key && drawable(one) ? [one.is] : []))),
  ];
  if (told("culture").length > 1) return 2;
  return told("migration").length + migrations(family, id).length > 0 ? 1 : 0;
}
