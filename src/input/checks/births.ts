import { placeOf } from "../../diagnostic/text-file.ts";
import type { Path } from "../../family/fact.ts";
import { childrenOn } from "../document/children-on.ts";
import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** A birth is told once: under `people` or on one `children` line. */
export const births: Check = (document) => {
  const told = new Map<string, Path>();
  for (const { path, keys } of document.people)
    if (keys.born !== undefined) told.set(String(path[1]), [...path, "born"]);
  return document.children.flatMap(({ path, keys }) => {
    if (keys.born === undefined) return [];
    const here = [...path, "born"];
    return childrenOn(keys).flatMap((child) => {
      const first = told.get(child);
      told.set(child, first ?? here);
      if (first === undefined) return [];
      const { line } = placeOf(document.text, document.locate(first, "key").start);
      return [
        error(
          "born-twice",
          `the birth of "${child}" is already told on line ${line}`,
          document.locate(here, "key"),
          "keep one of the two",
        ),
      ];
    });
  });
};
