import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { isId } from "../time/words.ts";
import { quotedText } from "../yaml/quoted-text.ts";
import { type Tree, wordIn } from "../yaml/tree.ts";
import { exampleOf, lineOf } from "./examples.ts";
import { error } from "./mistake.ts";

/** What a value belongs to. */
export interface Name {
  /** The word before its colon; of a whole line, its section. */
  readonly key: string;
  /** How messages call it: `"name:"`, `a line under "ties"`. */
  readonly label: string;
}

/** A value of the wrong shape; `wanted` is what the schema calls the right one. */
export function wrongType(name: Name, part: Tree, wanted: string): Diagnostic {
  if (part.value === null) {
    const hint = "write something there, or delete it";
    return error("no-value", `nothing stands after ${name.label}`, part.key ?? part.span, hint);
  }
  const { message, hint } = saying(name, part, wanted);
  return error("wrong-type", message, part.span, hint);
}

interface Saying {
  readonly message: string;
  readonly hint: string;
}

function saying({ key, label }: Name, part: Tree, wanted: string): Saying {
  switch (wanted) {
    case "lines":
      return {
        message: `under ${label} each line begins with a hyphen`,
        hint: `write: - ${lineOf(key, "")}`,
      };
    case "entries":
      return { message: `under ${label} stand ids, each with a colon after it`, hint: entry(part) };
    case "object":
      return key === "file"
        ? { message: "this is not a family file yet", hint: "write as the first line: genogram: 1" }
        : line(label, key, part);
    case "array":
      return {
        message: `${label} takes a list in square brackets`,
        hint: `write: ${key}: ${list(key, part)}`,
      };
    case "number":
      return { message: `${label} takes a number`, hint: `write: ${key}: 18` };
    case "record":
      return { message: `${label} says who and what`, hint: `write: ${exampleOf(key)}` };
    case "some":
      return { message: `${label} takes one, or a list`, hint: `write: ${exampleOf(key)}` };
    default:
      return single(label, key, part);
  }
}

/** A line, or what is known of somebody, told in a sentence or a list. */
function line(label: string, key: string, part: Tree): Saying {
  const words = wordIn(part);
  const what = words === "" ? "this is" : `${quotedText(words)} is`;
  const [, id = null] = /^"(.*):"$/.exec(label) ?? [];
  return {
    message: `${id === null ? label : `what is told of "${id}"`} needs a word for each thing; it is not clear what ${what}`,
    hint: `write: ${id === null ? lineOf(key, words) : lineOf(key, words).replace(/^\S+:/, `${id}:`)}`,
  };
}

function single(label: string, key: string, part: Tree): Saying {
  const several = Array.isArray(part.value);
  return {
    message: `${label} takes one word or one text, not ${several ? "a list" : "what stands in braces"}`,
    hint:
      several && ["tie", "union", "event"].includes(key)
        ? "write one line for each; or, if one came after the other, phases"
        : "write one word, or a text in quotes",
  };
}

/** Several ids that were written as words: `anna and berta`. */
function list(key: string, part: Tree): string {
  const ids = severalIn(wordIn(part));
  return ids.length > 1 ? `[${ids.join(", ")}]` : exampleOf(key).replace(`${key}: `, "");
}

function entry({ value }: Tree): string {
  const first: unknown = Array.isArray(value) ? value[0] : null;
  return typeof first === "string" && isId(first)
    ? `write "${first}:" instead of "- ${first}"`
    : "write an id, a colon and what is known: anna: { gender: female }";
}

/** The ids of a text that strings several together; empty if it does not. */
export function severalIn(words: string): readonly string[] {
  const parts = words.split(/\s*[,;&+/]\s*|\s+and\s+/).filter((part) => part !== "");
  return parts.length > 1 && parts.every(isId) ? parts : [];
}
