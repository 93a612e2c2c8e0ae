import { areas } from "../../catalogue/areas.ts";
import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** A line of functioning says of what: work, faith, a strength. */
export const functioning: Check = (document) =>
  document.functioning.flatMap(({ path, keys }) => {
    const known = Object.keys(areas);
    if (Object.keys(keys).some((key) => known.includes(key))) return [];
    const { start } = document.locate(path);
    const message = "it is not said here what somebody does, has or is good at";
    const hint = `add one of: ${known.join(", ")}`;
    return [error("missing-key", message, { start, end: start + 1 }, hint)];
  });
