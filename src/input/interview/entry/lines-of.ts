import type { Family } from "../../../family/family.ts";
import type { Parentage } from "../../../family/statements.ts";
import { grouped } from "../../grouped.ts";
import type { Lines } from "./edits-of.ts";

const keys: Readonly<Record<string, string>> = {
  birth: "of",
  step: "step",
  adopted: "adopted-by",
  fostered: "fostered-by",
  raised: "raised-by",
};

/** The lines of children as they stand in the file; those inside other brackets are left alone. */
export function linesOf(family: Family): Lines {
  const plain = family.parentages.filter(({ path }) => typeof path[2] === "string");
  const of = grouped(plain, ({ path }) => [Number(path[1])]);
  const numbers = [...new Set(plain.map(({ path }) => Number(path[1])))];
  return numbers.map((at) => ({
    at,
    children: [...new Set(of(at).map(({ child }) => child))],
    keys: keysOf(of(at)),
  }));
}

function keysOf(all: readonly Parentage[]): Readonly<Record<string, readonly string[]>> {
  const by = grouped(all, ({ kind }) => [keys[kind] ?? kind]);
  const names = [...new Set(all.map(({ kind }) => keys[kind] ?? kind))];
  return Object.fromEntries(names.map((name) => [name, by(name).map(({ parent }) => parent)]));
}
