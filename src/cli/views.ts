import { nearest, read, view } from "../index.ts";
import type { Family, LeftOut, ViewWishes } from "../index.ts";
import { UsageError } from "./errors.ts";
import { readBytes } from "./files.ts";
import { limitTimes } from "./limits.ts";
import { oneOf } from "./choices.ts";
import { sayMistakes } from "./read-family.ts";
import { standardError } from "./terminal.ts";

type Options = Readonly<Record<string, string>>;

type Layers = NonNullable<ViewWishes["layers"]>;

/** A family as somebody wishes to see it, and what is to be said of that. */
interface Viewed {
  readonly family: Family;
  /** The same without a focus, for what is found in it. */
  readonly whole: Family;
  /** Sentences below the title: what part of it this is. */
  readonly remarks: readonly string[];
  /** A few words under a name: whose relatives are not in the picture. */
  readonly asides: readonly { readonly on: string; readonly text: string; readonly quiet: true }[];
}

/** More people than these are not drawn whole unless that is asked for. */
const mostWhole = 150;

/**
 * Reads one file and says its mistakes; the family as the options wish it.
 * @param layers what is to be shown; empty: what the file wishes, or all
 * @returns `null` if the file has an error
 * @throws {@link MachineError} if the file is missing or cannot be read
 * @throws {@link UsageError} for a person or a time that is not known in the file
 */
export async function readViewed(
  file: string,
  options: Options,
  layers: Layers,
): Promise<Viewed | null> {
  const reading = await read(await readBytes(file), file, limitTimes());
  await sayMistakes(reading, standardError());
  if (reading.family === null) return null;
  const shown = layers.length === 0 ? layersOf(reading.family) : layers;
  const wishes = {
    ...wishesOf(options, reading.family),
    ...(shown.length === 0 ? {} : { layers: shown }),
  };
  const focus = focusOf(reading.family, options);
  const seen = await view(reading, { ...wishes, ...(focus === null ? {} : { focus }) });
  if (seen === null) return null;
  if ("mistakes" in seen) {
    const [mistake] = seen.mistakes;
    throw new UsageError(`--as-of: ${mistake?.message ?? "this is no time"}`);
  }
  const { family, whole, leftOut } = seen;
  return {
    family,
    whole,
    remarks: [...timeRemark(family), ...focusRemark(reading.family, family, focus !== null)],
    asides: [...leftOut].map(([on, counts]) => ({ on, text: leftOutWords(counts), quiet: true })),
  };
}

function wishesOf(options: Options, family: Family): ViewWishes {
  const audience = options["for"];
  const readers = family.draw.audience.filter((id) => id !== "clinician");
  const names = oneOf("--names", options["names"] ?? "full", ["full", "initials", "none"]);
  const when = options["asOf"];
  return {
    times: limitTimes(),
    ...readersOf(audience, readers),
    diagnoses: options["diagnoses"] !== undefined,
    ...(names === "full" ? {} : { names }),
    ...(when === undefined ? {} : { when }),
  };
}

/** What the file wishes to be shown, beside the structure. Households are no part of what is left out. */
function layersOf({ draw }: Family): Layers {
  return draw.show.filter((layer) => layer !== "households");
}

/** Whom the file wishes to show it to, unless the command says. */
function readersOf(
  audience: string | undefined,
  wished: readonly string[],
): Pick<ViewWishes, "readers"> {
  if (audience === undefined) return wished.length === 0 ? {} : { readers: wished };
  const named = oneOf("--for", audience, ["clinician", "client"]);
  return named === "client" ? { readers: "client" } : {};
}

/** Whom to look at: whoever is named; of a large family the index person, unless all are asked for. */
function focusOf(family: Family, options: Options): NonNullable<ViewWishes["focus"]> | null {
  const [up, down] = [
    generations("--up", options["up"] ?? "3"),
    generations("--down", options["down"] ?? "2"),
  ];
  const named = options["focus"];
  const isLarge = family.people.size > mostWhole && options["all"] === undefined;
  const person = named ?? (isLarge ? family.index[0] : undefined);
  if (person === undefined) return null;
  if (family.people.get(person)?.kind !== "person")
    throw new UsageError(`--focus: nobody here has the id "${person}"${meantBy(person, family)}`);
  return { person, up, down };
}

/** Whoever has a like id, or that name. */
function meantBy(word: string, { people }: Family): string {
  const all = [...people.values()].filter(({ kind }) => kind === "person");
  const named = all.find(({ name }) => name?.toLowerCase() === word.toLowerCase());
  const ids = all.map(({ id }) => id);
  const meant = named?.id ?? nearest(word, ids);
  return meant === null ? "" : `: did you mean "${meant}"?`;
}

function generations(option: string, words: string): number {
  if (/^\d{1,3}$/u.test(words)) return Number(words);
  throw new UsageError(`${option} is a number of generations, not "${words}"`);
}

function timeRemark({ draw: { when } }: Family): readonly string[] {
  return when === null ? [] : [`As it stood: ${when.words}.`];
}

function focusRemark(whole: Family, part: Family, isFocused: boolean): readonly string[] {
  if (!isFocused) return [];
  const count = ({ people }: Family): number =>
    [...people.values()].filter(({ kind }) => kind === "person").length;
  if (count(part) === count(whole)) return [];
  return [`${count(part)} of ${count(whole)} people are drawn.`];
}

function leftOutWords(counts: LeftOut): string {
  const words = [
    many(counts.parents, "parent"),
    many(counts.siblings, "brother or sister", "brothers and sisters"),
    many(counts.partners, "partner"),
    many(counts.children, "child", "children"),
  ].filter((part) => part !== null);
  return `+ ${words.join(", ")}`;
}

function many(count: number, one: string, several = `${one}s`): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : several}`;
}
