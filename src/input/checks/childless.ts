import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** A line under `children` is about a child. */
export const childless: Check = (document) =>
  document.children.flatMap(({ path, keys }) => {
    if (keys.child !== undefined || keys["eldest-first"] !== undefined) return [];
    const { start } = document.locate(path);
    return [
      error(
        "missing-key",
        '"child" is missing here',
        { start, end: start + 1 },
        "add: child: …, or eldest-first: [ … ]",
      ),
    ];
  });
