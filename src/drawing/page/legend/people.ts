import { beings } from "../../../catalogue/beings.ts";
import { conditions } from "../../../catalogue/conditions.ts";
import { genders } from "../../../catalogue/people.ts";
import { statuses } from "../../../catalogue/statuses.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import type { Condition } from "../../../family/statements.ts";
import type { Scale } from "../../scale.ts";
import type { Shape } from "../../scene.ts";
import { concerning } from "../../symbols/concerning.ts";
import { conditionSigns } from "../../symbols/condition-signs.ts";
import { wordFor } from "../../../family/word-for.ts";
import { drawable } from "../../drawable.ts";
import { signOf } from "../../symbols/sign-of.ts";
import { drawSign } from "../../symbols/symbol.ts";
import { signProperties } from "./sign-properties.ts";
import type { SignProperty } from "./sign-properties.ts";
import { plainSign } from "../../symbols/plain-sign.ts";
import type { Sign } from "../../symbols/sign.ts";
import type { Row } from "./row.ts";

/** Symbols, each property by itself: shapes, what is little known, deaths, groups, index, conditions. */
export function peopleRows(
  family: Family,
  drawing: readonly Shape[],
  scale: Scale,
): readonly Row[] {
  const small = smallScale(scale);
  const ids = new Set(drawing.flatMap(({ part, of }) => (part === "symbol" ? [of] : [])));
  const people = [...family.people.values()].filter(({ id }) => ids.has(id));
  const about = concerning(family);
  const signs = people.map((person) => ({ person, sign: signOf(about(person.id), person) }));
  return [
    ...signs.filter(isPlain).map((seen) => shapeRow(seen, small)),
    ...properties.flatMap(({ words, has, shown }) => {
      const found = new Map<string, Sign>();
      for (const { person, sign } of signs) {
        const said = has(sign) ? words(person, family) : null;
        if (said !== null && !found.has(said)) found.set(said, shown(sign));
      }
      return [...found].map(([said, sign]) => row(said, sign, small));
    }),
    ...onceSaid(people.flatMap((person) => conditionRows(family, person, small))),
  ];
}

/** Smaller signs, as parts of a person's, are one with the mark of their end. */
const leastMarked = 0.7;

interface Seen {
  readonly person: Person;
  readonly sign: Sign;
}

/** Of a size that a line of the legend holds. */
function smallScale(scale: Scale): Scale {
  const stroke = { ...scale.stroke, outline: 1.2, structure: 1.1 };
  return { ...scale, symbol: 13.5, margin: 16, indexRing: 3, stroke };
}

/** Whose outline says the gender lived. */
function isPlain({ sign, person }: Seen): boolean {
  const isLived = sign.inner === null || sign.shape === genders[person.gender].shape;
  return !sign.several && !sign.framed && isLived;
}

function shapeRow({ person, sign }: Seen, scale: Scale): Row {
  const { shape, side, littleKnown, died } = sign;
  if (person.being !== "person")
    return row(
      beings[person.being].label,
      { ...plainSign, shape, side, died: side < leastMarked ? died : null },
      scale,
    );
  const { label } = genders[person.gender];
  // A question mark has its dashed frame however much is known.
  const words = littleKnown && shape !== "question" ? `${label}; little is known` : label;
  return row(words, { ...plainSign, shape, littleKnown }, scale);
}

const properties: readonly SignProperty[] = [
  {
    words: () => "died",
    has: ({ died, side }) => died !== null && side >= leastMarked,
    shown: ({ shape, died }) => ({ ...plainSign, shape, died }),
  },
  {
    words: () => "age as told",
    has: ({ age, died }) => age !== null && died === null,
    shown: ({ shape, age }) => ({ ...plainSign, shape, age }),
  },
  {
    words: ({ howMany }) =>
      howMany === null || howMany === "unknown" ? "several; number not known" : "several",
    has: ({ several, framed }) => several && !framed,
    shown: ({ shape }) => ({ ...plainSign, shape, several: true }),
  },
  {
    words: () => "place or institution",
    has: ({ shape }) => shape === "pill",
    shown: () => ({ ...plainSign, shape: "pill", framed: true }),
  },
  {
    words: () => "animal",
    has: ({ shape, framed }) => shape === "diamond" && framed,
    shown: () => ({ ...plainSign, shape: "diamond", framed: true }),
  },
  {
    words: () => "helper or friend; not kin",
    has: ({ framed, several, shape }) =>
      framed && !several && shape !== "pill" && shape !== "diamond",
    shown: ({ shape }) => ({ ...plainSign, shape, framed: true }),
  },
  {
    words: () => "a group; not kin",
    has: ({ framed, several }) => framed && several,
    shown: ({ shape }) => ({ ...plainSign, shape, framed: true, several: true }),
  },
  {
    words: (_, family) => wordFor(family, { label: "index person", plain: "whom this is about" }),
    has: ({ index }) => index,
    shown: ({ shape }) => ({ ...plainSign, shape, index: true }),
  },
  ...signProperties,
];

/** A filling is one sign, whatever outline it is in. */
function onceSaid(rows: readonly Row[]): readonly Row[] {
  const said = rows.map(({ labels }) => labels.join());
  return rows.filter((_, i) => said.indexOf(said[i] ?? "") === i);
}

/** One for each kind and status that fills part of a symbol. */
function conditionRows(family: Family, { id }: Person, scale: Scale): readonly Row[] {
  const person = family.people.get(id);
  const shape = person === undefined ? plainSign.shape : genders[person.gender].shape;
  return family.conditions
    .filter((told) => told.who === id && drawable(told) && isSigned(told))
    .map((told) =>
      row(conditionWords(told), { ...plainSign, shape, conditions: conditionSigns([told]) }, scale),
    );
}

function isSigned(told: Condition): boolean {
  const { illness, substance } = conditionSigns([told]);
  return illness !== "not" || substance !== "not";
}

function conditionWords({ kind, phases }: Condition): string {
  const status = phases.at(-1)?.status;
  const held = status === undefined ? "" : statuses[status].label;
  return held === "" ? conditions[kind].label : `${conditions[kind].label}, ${held}`;
}

function row(words: string, sign: Sign, scale: Scale): Row {
  const below = sign.waves > 0 ? 4 : 0;
  return { labels: [words], sample: drawSign(sign, scale, { x: 0, y: below }) };
}
