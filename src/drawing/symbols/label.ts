import { beings } from "../../catalogue/beings.ts";
import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";
import type { TextBlock, TextLine } from "../figure.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import { tagsAt } from "../tag.ts";
import type { Tag } from "../tag.ts";
import { textBlock } from "../text/text-block.ts";
import { textLines } from "../text/text-lines.ts";
import { label } from "../../family/called.ts";
import { said } from "./facts/index.ts";
import { hasPart } from "./little-known.ts";

/** What stands under a symbol: the name or relation, then what is told of this person alone. */
export function labelOf(family: Family, person: Person, scale: Scale, marks: Marks): TextBlock {
  const facts = said.flatMap((sayings) => sayings(family, person));
  const words = marks.words.filter(({ on }) => on === person.id);
  return textBlock([
    ...heading(family, person, scale),
    ...words.filter(({ quiet }) => quiet === undefined).flatMap(({ text }) => marked(text, scale)),
    ...facts.flatMap(({ text, keys, strong }) =>
      textLines(
        text,
        {
          size: scale.text.fact,
          weight: 400,
          width: scale.labelWidth,
          colour: strong ? "ink" : "muted",
        },
        numbersAt(keys, marks),
      ),
    ),
    ...words.filter(({ quiet }) => quiet === true).flatMap(({ text }) => aside(text, scale)),
  ]);
}

/** Each number once, however many of the facts it is about. */
function numbersAt(keys: readonly string[], marks: Marks): readonly Tag[] {
  const tags = keys.flatMap((key) => tagsAt(marks, key));
  return tags.filter((tag, i) => tags.findIndex(({ number }) => number === tag.number) === i);
}

/** What a mark says at this person. */
function marked(text: string, scale: Scale): readonly TextLine[] {
  const { text: sizes, labelWidth: width } = scale;
  return textLines(text, { size: sizes.fact, weight: 600, width, colour: "ink" });
}

/** Whose relatives are not in the picture. */
function aside(text: string, scale: Scale): readonly TextLine[] {
  const { text: sizes, labelWidth: width } = scale;
  return textLines(text, { size: sizes.fact, weight: 400, width, colour: "muted" });
}

function heading(family: Family, person: Person, scale: Scale): readonly TextLine[] {
  const { id, name } = person;
  const heard = person.kind === "person" && (family.index.includes(id) || hasPart(family, id));
  const bold = name !== null || heard;
  const unnamedLoss = name === null && person.being !== "person" && person.being !== "pet";
  return textLines(unnamedLoss ? beings[person.being].label : label(family, id), {
    size: bold ? scale.text.name : scale.text.relation,
    weight: bold ? 600 : 400,
    width: scale.labelWidth,
    colour: "ink",
  });
}
