import { childrenOn } from "../document/children-on.ts";
import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** Twins are at least two, on one line. */
export const twins: Check = (document) =>
  document.children.flatMap(({ path, keys }) => {
    if (keys.twins === undefined || new Set(childrenOn(keys)).size > 1) return [];
    return [
      error(
        "twins-alone",
        "twins are at least two, and this line names one",
        document.locate([...path, "twins"], "key"),
        "name all of one birth on one line: child: [anna, berta]",
      ),
    ];
  });
