import { expect } from "vitest";
import type { Path } from "../../../src/family/fact.ts";
import type { Edit } from "../../../src/input/edits/index.ts";
import type { Draft } from "../../../src/input/splice/draft.ts";
import { isList, isPairs, type Written } from "../../../src/input/write/written.ts";
import type { Tree } from "../../../src/input/yaml/tree.ts";

type Value = Tree["value"];

/** Fails if an edit does not say what it should, or anything else. */
export function expectSaid(before: Draft, after: Draft, edit: Edit): void {
  if (before.text === after.text) return;
  const [was, is] = [before.tree.value, after.tree.value];
  switch (edit.edit) {
    case "add-line":
      expectOneMore(at(was, [edit.section]), at(is, [edit.section]), asRead(edit.keys));
      expect(without(is, [edit.section])).toEqual(without(was, [edit.section]));
      return;
    case "add-entry":
      expect(at(is, [edit.section, edit.id]) ?? {}).toEqual(asRead(edit.keys));
      expect(without(is, [edit.section])).toEqual(without(was, [edit.section]));
      return;
    case "set":
      if (edit.key.length === 1) expectSet(was, is, edit);
      return;
    case "add-phase":
      expect(without(is, edit.at)).toEqual(without(was, edit.at));
      expect(listOf(at(is, [...edit.at, "phases"])).at(-1)).toEqual(asRead(edit.keys));
      return;
    case "end-phase":
      expect(without(is, edit.at.slice(0, 2))).toEqual(without(was, edit.at.slice(0, 2)));
      return;
    case "add-child":
    case "rename":
    case "remove":
  }
}

function expectSet(was: Value, is: Value, edit: Edit & { readonly edit: "set" }): void {
  const path = [...edit.at, ...edit.key];
  expect(without(is, path)).toEqual(without(was, path));
  const said = at(is, path);
  const isLonger = typeof said === "object" && said !== null && "is" in said;
  const wanted = edit.value === null ? undefined : asRead(edit.value);
  expect(isLonger && typeof wanted === "string" ? said["is"] : said).toEqual(wanted);
}

/** One list has what the other has, and in some place one more. */
function expectOneMore(was: Value | undefined, is: Value | undefined, more: Value): void {
  const [old, fresh] = [listOf(was), listOf(is)];
  const index = fresh.findIndex((line, i) => JSON.stringify(line) !== JSON.stringify(old[i]));
  expect(fresh[index]).toEqual(more);
  expect(fresh.toSpliced(index, 1)).toEqual(old);
}

function listOf(value: Value | undefined): readonly Value[] {
  const list: unknown = value;
  return Array.isArray(list) ? (list as readonly Value[]) : [];
}

function at(value: Value, path: Path): Value | undefined {
  let part: Value | undefined = value;
  for (const step of path) {
    if (typeof part !== "object" || part === null) return undefined;
    part = Array.isArray(part)
      ? (part as readonly Value[])[Number(step)]
      : (part as Record<string, Value>)[step];
  }
  return part;
}

/** The same value without what stands at a path, nor what that leaves empty. */
function without(value: Value, path: Path): Value {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(
    ([key, part]: [string, Value]): [string, Value][] => {
      if (key !== String(step)) return [[key, part]];
      if (rest.length === 0) return [];
      const left = without(part, rest);
      return isNothing(left) ? [] : [[key, left]];
    },
  );
  return Object.fromEntries(entries);
}

function isNothing(value: Value): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

/** A value as it is read once it is written. */
function asRead(value: Written): Value {
  if (value === null) return null;
  if (typeof value === "string") return value.normalize("NFC");
  if (isList(value)) return value.map(asRead);
  if (isPairs(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asRead(part)]));
  return "quoted" in value && typeof value.quoted === "string"
    ? value.quoted.normalize("NFC")
    : null;
}
