import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { error } from "../document/mistake.ts";
import { nearest } from "../nearest.ts";
import { seatsIn, seatWords } from "../seats.ts";
import type { Check } from "./check.ts";

const sought = ["role", "tie", "union", "condition", "event"] as const;

/** A pattern of one's own says what it looks for, in seats that are known, under a name of its own. */
export const ownPatterns: Check = (document) => {
  const first = new Set<string>();
  return document.patterns.flatMap(({ path, keys }): readonly Diagnostic[] => {
    const taken = /^p\d\d$/iu.test(keys.pattern)
      ? "looks like a pattern that is looked for already"
      : first.size === first.add(keys.pattern).size
        ? "is the name of another pattern already"
        : null;
    const at = document.locate([...path, "pattern"]);
    const named =
      taken === null
        ? []
        : [error("own-word-taken", `"${keys.pattern}" ${taken}`, at, "choose another word")];
    const { start } = document.locate(path);
    const empty = sought.every((key) => keys[key] === undefined)
      ? [
          error(
            "missing-key",
            "this pattern does not say what to look for",
            { start, end: start + 1 },
            `add one of ${sought.join(", ")}`,
          ),
        ]
      : [];
    return [...named, ...empty, ...seatMistakes(document, path, keys.seats)];
  });
};

function seatMistakes(
  document: Parameters<Check>[0],
  path: readonly (string | number)[],
  written: string | undefined,
): readonly Diagnostic[] {
  if (written === undefined || seatsIn(written) !== null) return [];
  const wrong = written.split(/\s+/u).find((word) => word !== "toward" && !seatWords.has(word));
  const near = wrong === undefined ? null : nearest(wrong, seatWords.keys());
  const usual = "write one seat, or two with toward between them, as in eldest toward sibling";
  return [
    error(
      "unknown-seat",
      wrong === undefined
        ? `"${written}" is not who toward whom`
        : `"${wrong}" is no seat that is known here`,
      document.locate([...path, "seats"]),
      near === null ? usual : `did you mean "${near}"?`,
    ),
  ];
}
