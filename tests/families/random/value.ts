// A family as values, before it is written down.

/** Words of people, which stand in quotes wherever they could be taken for something else. */
export class Text {
  readonly text: string;
  /** Whether only the quotes tell that it is no id. */
  readonly always: boolean;
  constructor(text: string, always = false) {
    this.text = text;
    this.always = always;
  }
}

export type Value = string | Text | readonly Value[] | Pairs;
export interface Pairs {
  readonly [key: string]: Value;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isPairs(value: Value): value is Pairs {
  return typeof value === "object" && !isList(value) && !(value instanceof Text);
}

/** A value as it is read back: texts are the words they hold, in one spelling. */
export function plain(value: Value): unknown {
  if (value instanceof Text) return value.text.normalize("NFC");
  if (typeof value === "string") return value;
  if (isList(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, plain(below)]));
}
