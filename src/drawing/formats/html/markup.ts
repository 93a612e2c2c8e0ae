import { escaped } from "../markup.ts";

/** A piece of HTML that is safe to stand in a page. */
export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | readonly Markup[];

/** HTML in which every value that is not markup itself is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = strings.flatMap((text, at) => {
    const value = values[at];
    return value === undefined ? [text] : [text, plain(value)];
  });
  return { html: parts.join("") };
}

function plain(value: Value): string {
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  return "html" in value ? value.html : value.map((part) => part.html).join("\n");
}
