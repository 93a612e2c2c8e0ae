import * as z from "zod";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Tree } from "../yaml/tree.ts";
import { gluedKey, lostSpace } from "./glued.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { unknownKind } from "./unknown-kind.ts";
import { missingKey, wrongType } from "./wrong-type.ts";

type Issue = z.core.$ZodIssue;
type Outcome<Keys> = { readonly keys: Keys } | { readonly mistakes: readonly Diagnostic[] };

/** What a value is called: its key, or the section of a whole line; and how messages say it. */
interface Name {
  readonly key: string;
  readonly label: string;
}

/** Holds a value against its schema; what does not fit is told in our words, at its own place. */
export function read<Schema extends z.ZodType>(
  schema: Schema,
  tree: Tree,
  name: Name,
): Outcome<z.output<Schema>> {
  // Compiling the schemas costs more than a family file takes to check without.
  const result = schema.safeParse(tree.value, { error: knownKeys, jitless: true });
  if (result.success) return { keys: result.data };
  const mistakes = result.error.issues.flatMap((issue) => told(issue, tree, name));
  return { mistakes };
}

/** Zod tells which key is unknown, not which keys are known: the message, never shown, carries those. */
const knownKeys: z.core.$ZodErrorMap = (issue) =>
  issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(" ") : undefined;

function told(issue: Issue, root: Tree, above: Name): readonly Diagnostic[] {
  const { part, missing, owner } = follow(root, issue.path);
  const name = nameOf(issue.path) ?? above;
  if (missing !== null) return [missingKey(missing, owner)];
  if (issue.code === "unrecognized_keys")
    return unknownKeys(issue.keys, issue.message.split(" "), part);
  if (issue.code === "invalid_value")
    return typeof part.value === "string"
      ? [unknownKind(name.key, part, issue.values.map(String))]
      : [wrongType(name.label, part, "string", name.key)];
  if (issue.code === "invalid_union") return branch(issue, part, name);
  if (issue.code === "invalid_format") return [wrongType(name.label, part, "number", name.key)];
  if (issue.code === "invalid_type") return [misshapen(issue, part, name)];
  return [wrongType(name.label, part, "some", name.key)];
}

function misshapen(
  issue: z.core.$ZodIssueInvalidType,
  part: Tree,
  { key, label }: Name,
): Diagnostic {
  const known = issue.message.split(" ");
  const glued = typeof part.value === "string" ? gluedKey(part.value, known) : null;
  return glued === null ? wrongType(label, part, issue.expected, key) : lostSpace(glued, part.span);
}

/** Of the ways a value may be written, the mistakes of the one it was probably meant to be. */
function branch(
  issue: z.core.$ZodIssueInvalidUnion,
  part: Tree,
  name: Name,
): readonly Diagnostic[] {
  const meant = issue.errors.find((issues) => !issues.some((inner) => isOtherShape(inner, part)));
  if (meant !== undefined) return meant.flatMap((inner) => told(inner, part, name));
  return [wrongType(name.label, part, "some", name.key)];
}

/** Whether the value as a whole has another shape than this way of writing it. */
function isOtherShape({ code, path }: Issue, { value }: Tree): boolean {
  if (path.length > 0) return false;
  return code === "invalid_type" || (code === "invalid_value" && typeof value !== "string");
}

interface Followed {
  /** The part that a path leads to, or the last one on the way. */
  readonly part: Tree;
  readonly owner: Tree;
  /** The key that is not there. */
  readonly missing: string | null;
}

function follow(root: Tree, path: readonly PropertyKey[]): Followed {
  let owner = root;
  let part = root;
  for (const step of path) {
    const next = typeof step === "symbol" ? undefined : part.parts.get(step);
    if (next === undefined) return { part, owner: part, missing: String(step) };
    [owner, part] = [part, next];
  }
  return { part, owner, missing: null };
}

/** The last word of a path: what an index or an id belongs to is named by the key before it. */
function nameOf(path: readonly PropertyKey[]): Name | null {
  const words = path.filter((step) => typeof step === "string");
  const key = words.includes("feels") ? "feels" : words[words.length - 1];
  return key === undefined ? null : { key, label: `"${key}"` };
}
