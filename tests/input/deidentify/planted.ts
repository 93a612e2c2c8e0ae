import fc from "fast-check";

const surnames = [
  "Wexcombe",
  "Traskell",
  "Oldroyd",
  "Quillfeather",
  "Bramwhistle",
  "Zanetti",
  "Harrowgate",
];
const places = ["Boston", "Millbrook", "Tewkesbury", "Schwarzenau", "Cedar Falls"];
const figures = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(""));
const name = fc.constantFrom(...surnames);
const place = fc.constantFrom(...places);

/** What identifies somebody, one of each of the eighteen kinds of 45 CFR 164.514(b)(2). */
export const identifier: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.constantFrom("Dr. ", "Aunt ", ""), name).map(([before, one]) => before + one),
  place,
  figures(5).map((code) => `${code}-1234`),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom("March", "June", "October"))
    .map(([day, month]) => `${day} ${month} 1961`),
  fc.constantFrom("1961-03-14", "14/03/1961", "March 14th, 1961"),
  figures(7).map((n) => `555-${n.slice(0, 3)}-${n.slice(3)}`),
  figures(9).map((n) => `+44 20 ${n}`),
  name.map((one) => `${one.toLowerCase()}@mail.example.org`),
  figures(9).map((n) => `${n.slice(0, 3)}-${n.slice(3, 5)}-${n.slice(5)}`),
  figures(6).map((n) => `MRN${n}`),
  figures(8).map((n) => `H${n}`),
  figures(11),
  figures(7).map((n) => `D${n.slice(0, 4)}-${n.slice(4)}`),
  figures(4).map((n) => `KA05MN${n}`),
  figures(6).map((n) => `SN-${n.slice(0, 3)}-${n.slice(3)}`),
  name.map((one) => `https://example.org/${one}?id=7`),
  fc.constantFrom("192.168.10.24", "2001:db8::ff00:42:8329"),
  figures(6).map((n) => `9F${n}A`),
  name.map((one) => `photo_${one}.jpg`),
  figures(6).map((n) => `prisoner ${n}`),
);

export interface Planted {
  readonly text: string;
  readonly identifiers: readonly string[];
}

/** A family in which every field that takes text holds an identifier. */
export const plantedFamily: fc.Arbitrary<Planted> = fc
  .tuple(
    fc.array(identifier, { minLength: 34, maxLength: 34 }),
    fc.record({
      drinks: fc.boolean(),
      close: fc.boolean(),
      left: fc.boolean(),
      young: fc.integer({ min: 1900, max: 1960 }),
    }),
  )
  .map(([identifiers, choices]) => ({ identifiers, text: written(identifiers, choices) }));

interface Choices {
  readonly drinks: boolean;
  readonly close: boolean;
  readonly left: boolean;
  readonly young: number;
}

function written(all: readonly string[], { drinks, close, left, young }: Choices): string {
  const rest = [...all];
  /** The next identifier in a sentence, quoted. */
  const q = (before: string, after = "with others"): string =>
    JSON.stringify(`${before} ${rest.shift() ?? "nothing"} ${after}`);
  return `# kept by ${rest.shift() ?? ""}
genogram: 1
title: ${q("The story of")}
index: traskell
says: oldroyd
x-other: { by: ${q("file of")} }
people:
  traskell: { name: Ottilie Traskell, names: { birth: Ottilie Zanetti, alias: Tilly }, gender: female, born: ${young + 50}-04-07, work: ${q("clerk at")}, note: ${q("born in")}, education: ${q("school of")}, faith: ${q("went to")}, strengths: ${q("ran for")} }
  traskells-mother: { name: Verity Traskell, gender: female, born: ${young + 25}-01-30, died: 14 March ${young + 100}, cause: ${q("illness of")}, words: ${q("we left")} }
  grandmother: { gender: female, born: ${young}, tags: [seen-by-wexcombe], culture: ${q("people of")}, language: ${q("spoke as in")}, money: ${q("debts at")}, migration: ${q("from")} }
  father: { gender: male, note: ${q("never called")} }
helpers:
  oldroyd: { name: Dr. Oldroyd, kind: ${q("doctor")}, at: tewkesbury }
groups:
  choir: { of: traskell, note: ${q("sings at")}, how-many: about 12 }
places:
  tewkesbury: { name: Tewkesbury, kind: town, note: ${q("near")} }
  institute: { kind: ${q("college")}, part-of: tewkesbury }
children:
  - { child: traskell, of: [traskells-mother, father], without: father, because: ${q("sent to")} }
  - { child: traskells-mother, of: grandmother }
unions:
  - { between: [traskells-mother, father], union: married, when: ${young + 48}-06-01, note: ${q("wed at")} }
ties:
  - { between: [traskells-mother, traskell], tie: ${close ? "fused" : "close"}, from: ${young + 60}, note: ${q("wrote to")}, words: ${q("call me at")} }
  - { between: [grandmother, traskells-mother], tie: ${close ? "fused" : "conflict"}, note: ${q("on file as")} }
roles:
  - { who: traskell, role: confidant, toward: traskells-mother, shown: ${q("listens about")} }
  - { who: traskells-mother, role: confidant, toward: grandmother, shown: ${q("speaks with")} }
conditions:
  - { who: [grandmother, ${drinks ? "traskells-mother" : "father"}], condition: alcohol, note: ${q("seen at")} }
events:
  - { id: tewkesbury-move, who: traskell, event: moved, what: ${q("to")}, over: ${q("not")}, when: ${young + 68}-09-12, note: ${q("van")} }
  - { who: traskell, event: ${left ? "left-home" : "graduated"}, when: after tewkesbury-move, because: ${q("met")} }
households:
  - { household: [traskells-mother, traskell], place: ${q("house of")}, home: wexcombe-hall, note: ${q("key")} }
notes:
  - { note: ${q("told by")}, about: traskell }
questions:
  - { ask: ${q("Who was")}, about: grandmother }
`;
}

/** Pieces of an identifier that would tell it: none may be left anywhere. */
export function tellingPieces(identifiers: readonly string[]): readonly string[] {
  const own = [
    "Traskell",
    "Ottilie",
    "Verity",
    "Tilly",
    "Zanetti",
    "Oldroyd",
    "Tewkesbury",
    "Wexcombe",
  ];
  const pieces = identifiers.flatMap((one) => one.match(/[\p{L}\p{M}\d]{4,}/gu) ?? []);
  const plain = new Set([
    "aunt",
    "mail",
    "example",
    "https",
    "photo",
    "prisoner",
    "march",
    "june",
    "october",
    "1961",
    "1234",
  ]);
  return [
    ...own,
    ...pieces.filter((piece) => !plain.has(piece.toLowerCase()) && !/^[12]\d{3}$/u.test(piece)),
  ];
}
