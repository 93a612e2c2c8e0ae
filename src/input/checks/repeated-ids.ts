import { placeOf } from "../../diagnostic/text-file.ts";
import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** One id names one thing. */
export const repeatedIds: Check = (document) =>
  document.repeated.map(({ id, path }) => {
    const first = document.ids.get(id)?.path ?? [];
    const { line } = placeOf(document.text, document.locate(first, "key").start);
    const at = document.locate([...path, "id"], "value");
    const span =
      path.length === 2 && typeof path[1] === "string" ? document.locate(path, "key") : at;
    return error(
      "duplicate-id",
      `"${id}" is already the id of line ${line}`,
      span,
      "give one of them another id; people, helpers, groups, places and lines share one set of names",
    );
  });
