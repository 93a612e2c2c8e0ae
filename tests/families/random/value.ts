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
