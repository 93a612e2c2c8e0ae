import * as z from "zod";

interface Row {
  readonly label: string;
  readonly words?: readonly string[];
}

interface About<Kind, Facts> {
  /** What the table is called in the editor's schema. */
  readonly id: string;
  /** What editors say of a kind; `null`: one of the tables in `also` says it. */
  readonly says: (kind: Kind, facts: Facts) => string | null;
  /** Whether a family may have words of its own, told under `own-words`. */
  readonly open?: true;
  /** Other tables whose words may stand here too. */
  readonly also?: readonly string[];
}

/**
 * The words of a table of the catalogue: each key and each accepted spelling, read as the key. Lists
 * are made when they are asked for: most files have no wrong word.
 */
export function kindOf<Kind extends string, Facts extends Row>(
  rows: Readonly<Record<Kind, Facts>>,
  { says, ...about }: About<Kind, Facts>,
) {
  const keys = keysOf(rows);
  const spelled = new Map<string, Kind>();
  for (const key of keys) for (const word of rows[key].words ?? []) spelled.set(word, key);
  for (const key of keys) spelled.set(key, key);
  return z
    .string()
    .transform((word, context) => {
      const key = spelled.get(word);
      if (key !== undefined) return key;
      const values = [...new Set([...keys, ...spelled.keys()])];
      context.addIssue({ code: "invalid_value", values, input: word });
      return z.NEVER;
    })
    .meta({
      ...about,
      get words() {
        const others = [...spelled].filter(([word, key]) => word !== key);
        return [...keys.map((key) => [key, key] as const), ...others].flatMap(([word, key]) => {
          const said = says(key, rows[key]);
          if (said === null) return [];
          return [{ word, says: word === key ? said : `The same as \`${key}\`. ${said}` }];
        });
      },
    });
}

function keysOf<Key extends string>(rows: Readonly<Record<Key, unknown>>): readonly Key[] {
  const isKey = (word: string): word is Key => Object.hasOwn(rows, word);
  return Object.keys(rows).filter(isKey);
}
