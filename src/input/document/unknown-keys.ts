import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../nearest.ts";
import { otherWord } from "../schema/other-words.ts";
import { type Tree, wordIn } from "../yaml/tree.ts";
import { gluedKey, lostSpace } from "./glued.ts";
import { error } from "./mistake.ts";

/**
 * What is said of keys that the schema does not know. Two slips of YAML show up as such keys and
 * are told as what they are: text that lost its quotes, and a colon that lost its space.
 */
export function unknownKeys(
  keys: readonly string[],
  known: readonly string[],
  owner: Tree,
): readonly Diagnostic[] {
  const strange = new Set(keys);
  const told: Diagnostic[] = [];
  let before: { readonly name: string; readonly part: Tree } | null = null;
  let torn: string[] = [];
  for (const [name, part] of [...owner.parts, [null, null] as const]) {
    const loose = part !== null && strange.has(String(name)) && isTorn(part, before?.part ?? null);
    if (loose && gluedKey(String(name), known) === null) torn.push(String(name));
    else {
      if (torn.length > 0 && before !== null) told.push(lostQuotes(before, torn, owner));
      torn = [];
      if (part === null) break;
      before = { name: String(name), part };
      if (strange.has(String(name))) told.push(unknownKey(String(name), known, part));
    }
  }
  return told;
}

/** `lonely` in `{ note: sullen, lonely }`: a key without a colon after a value without quotes. */
function isTorn(part: Tree, before: Tree | null): boolean {
  return part.bare && before !== null && typeof before.value === "string" && !before.quoted;
}

function lostQuotes(
  before: { readonly name: string; readonly part: Tree },
  torn: readonly string[],
  owner: Tree,
): Diagnostic {
  const first = owner.parts.get(torn[0] ?? "")?.key ?? owner.span;
  const last = owner.parts.get(torn[torn.length - 1] ?? "")?.key ?? first;
  const span: Span = { start: first.start, end: last.end };
  const rest = torn.join(", ");
  const whole = `${wordIn(before.part)}, ${rest}`;
  return error(
    "lost-quotes",
    `"${rest}" stands alone: the comma before it ended the value of "${before.name}"`,
    span,
    `put the whole text in quotes: ${before.name}: "${whole}"`,
  );
}

function unknownKey(name: string, known: readonly string[], part: Tree): Diagnostic {
  const span = part.key ?? part.span;
  const glued = gluedKey(name, known);
  if (glued !== null) return lostSpace(glued, span);
  const meant = otherWord(name, known) ?? nearest(name, known);
  const hint =
    meant === null
      ? `what can stand here: ${known.join(", ")}; keys of your own begin with x-`
      : `did you mean "${meant}"?`;
  return error("unknown-key", `"${name}" is no key that can stand here`, span, hint);
}
