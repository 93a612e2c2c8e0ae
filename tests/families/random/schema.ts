import { familyJsonSchema } from "../../../src/input/schema/json-schema.ts";

// The schema that editors read, walked: which keys and words the language has, and where.

type Schema = Exclude<
  NonNullable<ReturnType<typeof familyJsonSchema>["items"]>,
  boolean | unknown[]
>;

const whole: Schema = familyJsonSchema();
const definitions = whole.$defs ?? {};

/** A schema, and all that it may stand for. */
function meanings(schema: Schema | undefined): readonly Schema[] {
  if (schema === undefined || typeof schema !== "object") return [];
  const name = schema.$ref?.replace("#/$defs/", "");
  return [
    schema,
    ...(name === undefined ? [] : meanings(definitions[name])),
    ...(schema.anyOf ?? []).flatMap(meanings),
  ];
}

/** Every spelling of a word of the catalogue, as of `tie`. */
export function spellingsOf(kind: string): readonly string[] {
  return wordsOf(meanings(definitions[kind]));
}

function wordsOf(all: readonly Schema[]): readonly string[] {
  return [...new Set(all.flatMap((one) => (one.enum ?? []).map(String)))];
}

/** A place in the file, `ties/phases/feels/*`, and the words that alone can stand there. */
export interface Slot {
  readonly path: string;
  readonly words: readonly string[];
}

/** Every key of the language, by where it stands; ids of the writer's own are `*`. */
export function slots(): readonly Slot[] {
  const found = new Map<string, Slot>();
  const visit = (schema: Schema, path: string): void => {
    const all = meanings(schema);
    if (path !== "") found.set(path, { path, words: wordsOf(all) });
    for (const one of all) {
      for (const [key, below] of Object.entries(one.properties ?? {}))
        if (typeof below === "object") visit(below, path === "" ? key : `${path}/${key}`);
      if (typeof one.additionalProperties === "object")
        visit(one.additionalProperties, `${path}/*`);
      const items = [one.items ?? []].flat();
      for (const item of items) if (typeof item === "object") visitItem(item, path);
    }
  };
  const visitItem = (schema: Schema, path: string): void => {
    const before = found.get(path);
    visit(schema, path);
    const words = [...(before?.words ?? []), ...(found.get(path)?.words ?? [])];
    found.set(path, { path, words: [...new Set(words)] });
  };
  visit(whole, "");
  return [...found.values()];
}
