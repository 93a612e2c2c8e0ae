import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Family } from "../family/family.ts";
import { asOf } from "../family/view/as-of.ts";
import { forClient } from "../family/view/for-client.ts";
import { type Focus, focusOn, type LeftOut } from "../family/view/focus.ts";
import { type Layer, withLayers } from "../family/view/layers.ts";
import type { Naming } from "./names/code-names.ts";
import type { Reading } from "./read.ts";

/** What part of a family is looked at, by whom, and how. What is left out is as the file has it. */
export interface ViewWishes {
  /** Ids of those who will see it; `client`: the index persons. */
  readonly readers?: readonly string[] | "client";
  /** Whether a client is told the illnesses of others. */
  readonly diagnoses?: boolean;
  readonly names?: Naming;
  /** The time of which the family is seen, in the words of the file. */
  readonly when?: string;
  readonly focus?: Focus;
  readonly layers?: readonly Layer[];
  /** How many times larger than usual the file may be. */
  readonly times?: number;
}

export interface View {
  readonly family: Family;
  /** The same without a focus: what is found in a family is found in all of it. */
  readonly whole: Family;
  /** Of whom a focus leaves out relatives, and how many. */
  readonly leftOut: ReadonlyMap<string, LeftOut>;
}

/**
 * A family as it is wished to be seen. What takes something out of the file is read only when it is
 * wished for: most drawings are of the whole.
 * @returns the mistakes, if the words of the time cannot be read; `null` if there is no family
 */
export async function viewOf(
  reading: Reading,
  wishes: ViewWishes,
): Promise<View | { readonly mistakes: readonly Diagnostic[] } | null> {
  const { readers, names, when, focus, layers, times } = wishes;
  if (reading.family === null) return null;
  const open = readers === undefined ? reading : await seen(reading, readers, wishes);
  const dated = when === undefined ? open : await at(open, when, times);
  if ("mistakes" in dated) return dated;
  const { family } = names === undefined ? dated : await unnamed(dated, names, times);
  const [before, after] = [dated, { family }].map((one) => [...(one.family?.people.keys() ?? [])]);
  if (family === null) return null;
  const worded = readers === "client" ? forClient(family, wishes) : family;
  const then = worded.draw.when === null ? worded : asOf(worded, worded.draw.when.moment);
  const told = layers === undefined ? then : withLayers(then, layers);
  if (focus === undefined) return { family: told, whole: told, leftOut: new Map() };
  const person = after?.[before?.indexOf(focus.person) ?? -1] ?? focus.person;
  return { ...focusOn(told, { ...focus, person }), whole: told };
}

async function seen(
  reading: Reading,
  readers: readonly string[] | "client",
  wishes: ViewWishes,
): Promise<Reading> {
  const { seenBy } = await import("./audience/seen-by.ts");
  return seenBy(reading, readers, wishes);
}

async function unnamed(reading: Reading, names: Naming, times?: number): Promise<Reading> {
  const { withoutNames } = await import("./names/without-names.ts");
  return withoutNames(reading, names, times);
}

/** The file with the wish to be seen at some time, so that any words of time are understood. */
async function at(
  { text: { text, name } }: Reading,
  when: string,
  times = 1,
): Promise<Reading | { readonly mistakes: readonly Diagnostic[] }> {
  const { editFamily } = await import("./edit.ts");
  const edited = editFamily({ text, name, times }, [
    { edit: "set", at: [], key: ["draw", "when"], value: when },
  ]);
  if ("text" in edited) return edited.reading;
  return { mistakes: "mistaken" in edited ? edited.mistaken.diagnostics : [] };
}
