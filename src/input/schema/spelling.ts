import * as z from "zod";

interface Row {
  readonly label: string;
  readonly words?: readonly string[];
  /** A definition, where the label alone is too little. */
  readonly means?: string;
}

/**
 * The words of a table of the catalogue: each key and each accepted spelling, read as the key. Lists
 * are made when they are asked for: most files have no wrong word.
 */
export function kindOf<Kind extends string>(
  rows: Readonly<Record<Kind, Row>>,
  about: { readonly id: string; readonly description: string },
) {
  const keys = keysOf(rows);
  const spelled = new Map<string, Kind>();
  for (const key of keys) for (const word of rows[key].words ?? []) spelled.set(word, key);
  for (const key of keys) spelled.set(key, key);
  return z
    .string()
    .meta({
      get enum() {
        return [...spelled.keys()];
      },
    })
    .transform((word, context) => {
      const key = spelled.get(word);
      if (key !== undefined) return key;
      context.addIssue({ code: "invalid_value", values: [...spelled.keys()], input: word });
      return z.NEVER;
    })
    .meta({
      ...about,
      get enumDescriptions() {
        return [...spelled.values()].map((key) => rows[key].means ?? rows[key].label);
      },
    });
}

function keysOf<Key extends string>(rows: Readonly<Record<Key, unknown>>): readonly Key[] {
  const isKey = (word: string): word is Key => Object.hasOwn(rows, word);
  return Object.keys(rows).filter(isKey);
}
