import { scaleFor } from "../../../src/drawing/scale.ts";
import { plainSign } from "../../../src/drawing/symbols/plain-sign.ts";
import type { Sign } from "../../../src/drawing/symbols/sign.ts";
import { drawSign } from "../../../src/drawing/symbols/symbol.ts";
import type { Notation } from "../../../src/drawing/notations/notation.ts";
import type { Cell } from "./cell.ts";

const none = plainSign.conditions;

// prettier-ignore
const signs: Readonly<Record<string, Partial<Sign>>> = {
  woman:                            {},
  man:                              { shape: "square" },
  "non-binary":                     { shape: "dome" },
  "gender not known":               { shape: "question" },
  "index person":                   { index: true },
  "age as told":                    { shape: "square", age: "58" },
  died:                             { died: "cross" },
  "died, at 81":                    { died: "cross", age: "81" },
  "little is known":                { shape: "square", littleKnown: true },
  several:                          { shape: "square", several: true },
  "trans man":                      { shape: "square", inner: "circle" },
  "trans woman":                    { inner: "square" },
  "gay, lesbian, queer, asexual":   { orientation: "firm" },
  bisexual:                         { shape: "square", orientation: "broken" },
  illness:                          { shape: "square", conditions: { ...none, illness: "has" } },
  "illness, in remission":          { shape: "square", conditions: { ...none, illness: "had" } },
  "illness, suspected":             { shape: "square", conditions: { ...none, illness: "maybe" } },
  "alcohol or drugs":               { conditions: { ...none, substance: "has" } },
  "alcohol or drugs, in recovery":  { conditions: { ...none, substance: "had" } },
  "alcohol or drugs, suspected":    { conditions: { ...none, substance: "maybe" } },
  "illness, and alcohol or drugs":  { shape: "square", conditions: { illness: "has", substance: "has" } },
  "ill, and in recovery":           { conditions: { illness: "has", substance: "had" } },
  "in remission, still using":      { conditions: { illness: "had", substance: "has" } },
  "recovering from both":           { shape: "square", conditions: { illness: "had", substance: "had" } },
  pregnancy:                        { shape: "triangle", side: 0.7 },
  miscarriage:                      { shape: "dot", side: 0.28 },
  abortion:                         { shape: "cross", side: 0.32 },
  stillbirth:                       { shape: "square", side: 0.5, died: "cross" },
  pet:                              { shape: "diamond", side: 0.7 },
  donor:                            { shape: "square", letter: "D" },
  "carried the child":              { letter: "S" },
  "not kin":                        { framed: true },
  "a group; not kin":               { framed: true, several: true },
  institution:                      { shape: "pill", framed: true },
  "moved to another country":       { waves: 1 },
  "lived in two cultures":          { waves: 2 },
  "smoking, obesity":               { beside: ["S", "O"] },
  secret:                           { shape: "square", secret: true },
};

/** What a notation draws otherwise. */
function inNotation({ beings, outside }: Notation): Readonly<Record<string, Partial<Sign>>> {
  const losses = (["miscarriage", "abortion"] as const).flatMap((being) => {
    const form = beings[being];
    const died = form?.crossed === true ? ("cross" as const) : null;
    return form === undefined ? [] : [[being, { shape: form.shape, side: 0.5, died }] as const];
  });
  const turned = {
    "trans man": { shape: "circle", inner: "square" },
    "trans woman": { shape: "square", inner: "circle" },
  } as const;
  return { ...signs, ...Object.fromEntries(losses), ...(outside === "lived" ? {} : turned) };
}

export function peopleCells(notation: Notation): readonly Cell[] {
  const scale = { ...scaleFor(1), symbol: 30, margin: 26 };
  return Object.entries(inNotation(notation)).map(([label, sign]) => ({
    label,
    shapes: drawSign({ ...plainSign, ...sign }, scale, { x: 0, y: 0 }),
  }));
}
