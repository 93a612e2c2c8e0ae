import fc from "fast-check";
import { wholeFamily } from "../families/random/family.ts";
import { inYaml } from "../families/random/in-yaml.ts";
import { isList, isPairs, type Pairs, Text, type Value } from "../families/random/value.ts";
import { identifier, type Planted } from "../input/deidentify/planted.ts";

/** Names in all scripts that are shipped, and one that is not. */
const names = [
  ...["Ottilie Traskell", "Wendeline Oldroyd-Zanetti", "Jörg Müßiggang", "Ünal Çağlayan"],
  ...["Фёдор Достоевский", "Μαρία Παπαδοπούλου", "נועה בנימיני", "ليلى البغدادي"],
  ...["प्रियंका चतुर्वेदी", "張偉明"],
];

const frames: readonly (readonly [string, string])[] = [
  ["", ""],
  ["told by ", " at the table"],
  ["Nobody knows of ", "."],
  ["it was “", "”, as she said"],
  ["sent to ", ", then away; "],
];

const dice = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 60 });

/** Any family, every text of which holds an identifier, and every name a name. */
export const plantedAnywhere: fc.Arbitrary<Planted> = fc
  .tuple(
    wholeFamily,
    fc.array(fc.tuple(identifier, fc.constantFrom(...frames)), { minLength: 40, maxLength: 40 }),
    fc.shuffledSubarray(names, { minLength: names.length }),
    dice,
  )
  .map(([family, sentences, called, rolls]) => {
    const count = { text: 0, name: 0 };
    const identifiers = new Set<string>();
    const nextName = (): Text => {
      const name = called[count.name++ % called.length] ?? "";
      identifiers.add(name);
      return new Text(name, true);
    };
    const nextText = (): Text => {
      const [one, [before, after]] = sentences[count.text++ % sentences.length] ?? ["", ["", ""]];
      identifiers.add(one);
      return new Text(`${before}${one}${after}`, true);
    };
    const planted = (value: Value, isName: boolean): Value => {
      if (value instanceof Text) return isName ? nextName() : nextText();
      if (isList(value)) return value.map((one) => planted(one, isName));
      return isPairs(value) ? within(value, isName) : value;
    };
    const within = (pairs: Pairs, isName: boolean): Pairs =>
      Object.fromEntries(
        Object.entries(pairs).map(([key, value]) => [
          key,
          planted(value, key === "name" || key === "names" || (isName && named.has(key))),
        ]),
      );
    const text = inYaml(within(family, false), rolls);
    return { text, identifiers: [...identifiers] };
  });

/** What stands below a name and is one too. */
const named: ReadonlySet<string> = new Set(["birth", "lived", "alias", "initials", "is"]);
