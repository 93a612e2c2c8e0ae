import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** A verdict names a pattern, and says how it is worded if it is worded anew. */
export const verdicts: Check = (document) => {
  const own = new Set(document.patterns.map(({ keys }) => keys.pattern));
  return document.findings.flatMap(({ path, keys }): readonly Diagnostic[] => {
    const [pattern = ""] = keys.finding.split(/[:.]/u);
    const known = /^P(0[1-9]|[1-3]\d|40)$/u.test(pattern) || own.has(pattern);
    const unknown = error(
      "unknown-finding",
      `"${keys.finding}" is no pattern that is looked for`,
      document.locate([...path, "finding"]),
      "write the number of the pattern, as in P08 or P08.alcohol, or the whole id of the finding",
    );
    const { start } = document.locate(path);
    const missing = error(
      "missing-key",
      '"wording" is missing here',
      { start, end: start + 1 },
      'add: wording: "…"',
    );
    const isWordless = keys.verdict === "reworded" && keys.wording === undefined;
    return [...(known ? [] : [unknown]), ...(isWordless ? [missing] : [])];
  });
};
