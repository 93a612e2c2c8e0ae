import type { Family } from "./family.ts";

/** A row of the catalogue, or two ways to say one thing. */
export interface Wording {
  /** The field's word. */
  readonly label: string;
  /** In kind words for those whom it is about; left out where the field's word is such a word. */
  readonly plain?: string | undefined;
}

/** The word for whoever reads: the field's, or a plain one in what is made for the family itself. */
export function wordFor({ wording }: Pick<Family, "wording">, { label, plain }: Wording): string {
  return wording === "plain" ? (plain ?? label) : label;
}
