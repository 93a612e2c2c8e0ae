import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../nearest.ts";
import { otherWord } from "../schema/other-words.ts";
import { toldElsewhere } from "../schema/told-elsewhere.ts";
import { isId } from "../time/words.ts";
import { type Tree, wordIn } from "../yaml/tree.ts";
import { gluedKey, lostSpace } from "./glued.ts";
import { kindAsKey } from "./kinds-as-keys.ts";
import { lostColon } from "./lost-colon.ts";
import { tornFrom } from "./lost-quotes.ts";
import { error } from "./mistake.ts";

type Entry = readonly [string, Tree];

/** A word before a colon that has no meaning there. */
interface Stranger {
  readonly name: string;
  readonly part: Tree;
  /** The word that was probably meant. */
  readonly meant: string | null;
}

/** What can stand beside it, and which of these a line cannot do without and has not. */
interface Here {
  readonly known: readonly string[];
  readonly missing: readonly string[];
}

interface Told {
  readonly mistakes: readonly Diagnostic[];
  /** Words that are missing no more once the mistakes are mended. */
  readonly meant: readonly string[];
}

/**
 * What is said of words before a colon that the schema does not know. Two slips of YAML show up as
 * such words and are told as what they are: text that lost its quotes, and a colon that lost its
 * space. Several that are meant for one are one mistake: `{ mother: anna, father: carl }`.
 */
export function unknownKeys(keys: readonly string[], owner: Tree, here: Here): Told {
  const { torn, loose: strange } = tornFrom(keys, owner, here.known);
  const kinds = kindsIn(strange, here);
  const loose = kinds === null ? strange : strange.filter(([name]) => !kinds.names.includes(name));
  const groups = new Map<string, Stranger[]>();
  for (const [name, part] of loose) {
    const meant = meantBy(name, owner, here);
    const key = meant ?? `${name}:`;
    groups.set(key, [...(groups.get(key) ?? []), { name, part, meant }]);
  }
  const mistakes = [...groups.values()].flatMap((group) => told(group, here.known));
  const meant = loose.flatMap(([name]) => meantBy(name, owner, here) ?? []);
  if (kinds === null) return { mistakes: [...torn, ...mistakes], meant };
  return { mistakes: [...torn, kinds.mistake, ...mistakes], meant: [...meant, ...kinds.keys] };
}

/** What is written already is not said in other words as well; but it may be misspelt the second time. */
function meantBy(name: string, owner: Tree, { known, missing }: Here): string | null {
  const free = known.filter((key) => !owner.parts.has(key));
  const glued = gluedKey(name, known);
  return glued?.key ?? otherWord(name, free, missing) ?? nearest(name, known);
}

function told(group: readonly Stranger[], known: readonly string[]): readonly Diagnostic[] {
  const [first, ...more] = group;
  if (first === undefined) return [];
  const { name, part, meant } = first;
  const span = part.key ?? part.span;
  const glued = gluedKey(name, known);
  if (glued !== null) return [lostSpace(glued, span)];
  const colon = lostColon(name, part, known);
  if (colon !== null) return [colon];
  if (more.length > 0 && meant !== null) return [together(group, meant)];
  const hint =
    meant === null
      ? (toldElsewhere(name) ?? `what can stand here: ${known.join(", ")}; others begin with x-`)
      : `did you mean "${meant}:"?`;
  return [error("unknown-key", `"${name}:" is not known here`, span, hint)];
}

interface Kinds {
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly mistake: Diagnostic;
}

/** `married: 1978, divorced: 1985`: kinds before a colon are one mistake, and several are phases. */
function kindsIn(strange: readonly Entry[], { known }: Here): Kinds | null {
  const found = strange.flatMap(([name, part]) => {
    const kind = otherWord(name, known, []) === null ? kindAsKey(name, part, known) : null;
    return kind === null ? [] : [{ name, part, ...kind }];
  });
  const [first, ...more] = found;
  if (first === undefined) return null;
  const names = found.map(({ name }) => name);
  const phases = found.map(({ instead }) => `{ ${instead} }`).join(", ");
  const hint = more.length === 0 ? `write: ${first.instead}` : `write: phases: [${phases}]`;
  const quoted = names.map((name) => `"${name}:"`);
  const last = quoted.pop() ?? "";
  const message =
    quoted.length === 0
      ? `${last} is not known here`
      : `${quoted.join(", ")} and ${last} are not known here`;
  const keys = more.length === 0 ? [first.key] : ["phases"];
  return {
    names,
    keys,
    mistake: error("unknown-key", message, first.part.key ?? first.part.span, hint),
  };
}

/** Several words for what is written under one: `who` and `toward` of a tie, `mother` and `father`. */
function together(group: readonly Stranger[], meant: string): Diagnostic {
  const names = group.map(({ name }) => `"${name}:"`);
  const last = names.pop() ?? "";
  const ids = group.map(({ part }) => wordIn(part));
  const span = group[0]?.part.key ?? { start: 0, end: 0 };
  const hint = ids.every(isId)
    ? `write: ${meant}: [${ids.join(", ")}]`
    : `write what they say under "${meant}:"`;
  return error("unknown-key", `${names.join(", ")} and ${last} are not known here`, span, hint);
}
