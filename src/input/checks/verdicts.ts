import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";
import { error, warning } from "../document/mistake.ts";
import { nearest } from "../nearest.ts";
import type { Check } from "./check.ts";

/** A verdict names a pattern, and says how it is worded if it is worded anew. */
export const verdicts: Check = (document) => {
  const own = new Set(document.patterns.map(({ keys }) => keys.pattern));
  return document.findings.flatMap(({ path, keys }): readonly Diagnostic[] => {
    const [pattern = ""] = keys.finding.split(/[:.]/u);
    const known = /^P(0[1-9]|[1-3]\d|40)$/u.test(pattern) || own.has(pattern);
    const unknown = strange(pattern, keys.finding, document.locate([...path, "finding"]), own);
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

/** A number that is none, a slip in the name of an own pattern, or one that another file may declare. */
function strange(
  pattern: string,
  written: string,
  span: Span,
  own: ReadonlySet<string>,
): Diagnostic {
  const near = nearest(pattern, own);
  const message = `"${written}" is no pattern that is looked for`;
  if (near !== null) return error("unknown-finding", message, span, `did you mean "${near}"?`);
  if (/^\p{Ll}[\p{Ll}\p{N}]*(-[\p{L}\p{N}]+)*$/u.test(pattern) && !/^p\d+$/u.test(pattern))
    return warning(
      "pattern-elsewhere",
      `no pattern of this file is called "${pattern}"`,
      span,
      "it is looked for only together with the file that declares it: genogram patterns … --with …",
    );
  return error(
    "unknown-finding",
    message,
    span,
    "write the number of the pattern, as in P08 or P08.alcohol, or the whole id of the finding",
  );
}
