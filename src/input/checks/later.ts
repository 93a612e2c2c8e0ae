import { error } from "../document/mistake.ts";
import { saysLater } from "../time/names.ts";
import type { Check } from "./check.ts";

/** `later` counts from the phase above, so it needs one. */
export const later: Check = (document) =>
  document.times.flatMap((written) => {
    if (written.key === "lasting") return [];
    const { phrase, path } = written;
    if ("mistake" in phrase || !saysLater(phrase)) return [];
    const inPhases = path.includes("phases");
    if (inPhases && path[path.length - 2] !== 0) return [];
    const message = inPhases
      ? "this is the first phase: there is nothing for it to be later than"
      : '"later" is said outside phases: there is nothing for it to be later than';
    return [
      error(
        "later-outside-phases",
        message,
        document.locate(path),
        "name what it came after: after divorce, a year after divorce",
      ),
    ];
  });
