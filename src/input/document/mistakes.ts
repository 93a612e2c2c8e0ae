import * as z from "zod";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Tree } from "../yaml/tree.ts";
import { gluedKey, lostSpace } from "./glued.ts";
import { missingKeys } from "./missing-keys.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { unknownKind } from "./unknown-kind.ts";
import { type Name, wrongType } from "./wrong-type.ts";

type Issue = z.core.$ZodIssue;
type Outcome<Keys> = { readonly keys: Keys } | { readonly mistakes: readonly Diagnostic[] };

/** Holds a value against its schema; what does not fit is told in our words, at its own place. */
export function read<Schema extends z.ZodType>(
  schema: Schema,
  tree: Tree,
  name: Name,
): Outcome<z.output<Schema>> {
  // Compiling the schemas costs more than a family file takes to check without.
  const result = schema.safeParse(tree.value, { error: knownKeys, jitless: true });
  return result.success
    ? { keys: result.data }
    : { mistakes: mistakesIn(result.error.issues, tree, name) };
}

/** Zod tells which key is unknown, not which keys are known: the message, never shown, carries those. */
const knownKeys: z.core.$ZodErrorMap = (issue) =>
  issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(" ") : undefined;

/** All mistakes of a value; what is missing only because it is written in other words is told as that. */
function mistakesIn(issues: readonly Issue[], root: Tree, above: Name): readonly Diagnostic[] {
  const missing = missingIn(issues, root);
  const told = issues.flatMap((issue) => {
    const { part, missing: lacks } = follow(root, issue.path);
    if (lacks !== null) return [];
    if (issue.code !== "unrecognized_keys")
      return mistakeOf(issue, part, nameOf(issue.path) ?? above);
    const lacking = missing.get(part) ?? [];
    const known = issue.message.split(" ");
    const { mistakes, meant } = unknownKeys(issue.keys, part, { known, missing: lacking });
    missing.set(
      part,
      lacking.filter((key) => !meant.includes(key)),
    );
    return mistakes;
  });
  return [...told, ...[...missing].flatMap(([owner, keys]) => missingKeys(keys, owner))];
}

/** What each line, or part of one, lacks. */
function missingIn(issues: readonly Issue[], root: Tree): Map<Tree, readonly string[]> {
  const missing = new Map<Tree, readonly string[]>();
  for (const { path } of issues) {
    const { owner, missing: key } = follow(root, path);
    if (key !== null) missing.set(owner, [...(missing.get(owner) ?? []), key]);
  }
  return missing;
}

function mistakeOf(issue: Issue, part: Tree, name: Name): readonly Diagnostic[] {
  if (issue.code === "invalid_value")
    return typeof part.value === "string"
      ? [unknownKind(name.key, part, issue.values.map(String))]
      : [wrongType(name, part, "string")];
  if (issue.code === "invalid_union") return branch(issue, part, name);
  if (issue.code === "invalid_format") return [wrongType(name, part, "number")];
  if (issue.code === "invalid_type") return [misshapen(issue, part, name)];
  return [wrongType(name, part, "some")];
}

function misshapen(issue: z.core.$ZodIssueInvalidType, part: Tree, name: Name): Diagnostic {
  const known = issue.message.split(" ");
  const glued = typeof part.value === "string" ? gluedKey(part.value, known) : null;
  return glued === null ? wrongType(name, part, issue.expected) : lostSpace(glued, part.span);
}

/** Of the ways a value may be written, the mistakes of the one it was probably meant to be. */
function branch(
  issue: z.core.$ZodIssueInvalidUnion,
  part: Tree,
  name: Name,
): readonly Diagnostic[] {
  const meant = issue.errors.find((issues) => !issues.some((inner) => isOtherShape(inner, part)));
  return meant === undefined ? [wrongType(name, part, "some")] : mistakesIn(meant, part, name);
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
  return key === undefined ? null : { key, label: `"${key}:"` };
}
