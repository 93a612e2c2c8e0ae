import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { quotedText } from "../yaml/quoted-text.ts";
import { isInCurlyQuotes } from "../yaml/curly-quotes.ts";
import { type Tree, wordIn } from "../yaml/tree.ts";
import { gluedKey } from "./glued.ts";
import { error } from "./mistake.ts";

type Entry = readonly [string, Tree];

interface Torn {
  readonly torn: readonly Diagnostic[];
  /** The other words that are not known. */
  readonly loose: readonly Entry[];
}

/** Words whose value is a text, which may well hold commas. */
// prettier-ignore
const texts: readonly string[] = [
  "note", "words", "name", "shown", "because", "title", "ask", "custody", "work", "cause", "education", "faith",
];

/** Tells pieces of text that a comma tore off, as `lonely` in `{ note: sullen, lonely }`, from other strange words. */
export function tornFrom(keys: readonly string[], owner: Tree, known: readonly string[]): Torn {
  const strange = new Set(keys);
  const torn: Diagnostic[] = [];
  const loose: Entry[] = [];
  let before: Entry | null = null;
  let pieces: Entry[] = [];
  const end = (): void => {
    if (pieces.length > 0 && before !== null && !isToldAlready(before))
      torn.push(lostQuotes(before, pieces));
    pieces = [];
  };
  for (const [key, part] of owner.parts) {
    const name = String(key);
    if (strange.has(name) && gluedKey(name, known) === null && isTorn(part, before)) {
      pieces.push([name, part]);
      continue;
    }
    end();
    before = [name, part];
    if (strange.has(name)) loose.push(before);
  }
  end();
  return { torn, loose };
}

/** A word without a colon after a value without quotes. */
function isTorn(part: Tree, before: Entry | null): boolean {
  return part.bare && before !== null && typeof before[1].value === "string" && !before[1].quoted;
}

/** Of a text in curly quotes, and a list in round brackets, something else is said. */
function isToldAlready([name, before]: Entry): boolean {
  return (
    isInCurlyQuotes(wordIn(before)) || (!texts.includes(name) && wordIn(before).startsWith("("))
  );
}

function lostQuotes([name, before]: Entry, pieces: readonly Entry[]): Diagnostic {
  const start = pieces[0]?.[1].key?.start ?? before.span.end;
  const end = pieces.at(-1)?.[1].key?.end ?? start;
  const rest = pieces.map(([piece]) => piece).join(", ");
  const hint = texts.includes(name)
    ? `put the whole text in quotes: ${name}: ${quotedText(`${wordIn(before)}, ${rest}`)}`
    : `if it is a text, give it a word and quotes: note: ${quotedText(rest)}`;
  return error(
    "lost-quotes",
    `"${rest}" stands alone: the comma before it ended what "${name}:" says`,
    { start, end },
    hint,
  );
}
