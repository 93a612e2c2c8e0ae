import type { Colour, Ink, Shape } from "../../scene.ts";

/** One entry of the legend. */
export interface Row {
  /** What the form stands for: kinds of equal form share an entry. */
  readonly labels: readonly string[];
  /** The sample, around the origin, at most 30 wide. */
  readonly sample: readonly Shape[];
}

/** Rows of equal form become one, with the words of all: a form has one entry. */
export function merged(rows: readonly Row[]): readonly Row[] {
  const byForm = new Map<string, Row>();
  for (const row of rows) {
    const form = formOf(row);
    const same = byForm.get(form);
    byForm.set(form, same === undefined ? row : { ...same, labels: united(same, row) });
  }
  return [...byForm.values()];
}

function united(one: Row, other: Row): readonly string[] {
  return [...new Set([...one.labels, ...other.labels])];
}

/** What is left of a sample in black print: its lines and fillings, without their colours. */
export function formOf({ sample }: Row): string {
  return JSON.stringify(sample.map(({ ink }) => inBlack(ink)));
}

function inBlack(ink: Ink): readonly unknown[] {
  if (ink.kind === "text") return [ink.text, ink.at, ink.size, ink.weight];
  return [ink.d, paint(ink.stroke), ink.stroke === null ? 0 : ink.width, ink.dash, paint(ink.fill)];
}

function paint(colour: Colour | null): string | null {
  return colour === null || colour === "paper" || colour === "halo" ? colour : "black";
}
