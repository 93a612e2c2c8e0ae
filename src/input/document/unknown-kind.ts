import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../nearest.ts";
import { type Tree, wordIn } from "../yaml/tree.ts";
import { error } from "./mistake.ts";

/** What a word is a kind of, by the key it stands under. */
// prettier-ignore
const nouns: Readonly<Record<string, string>> = {
  tie: "tie", union: "union", role: "role", condition: "condition", status: "status",
  event: "event", gender: "gender", feels: "feeling", boundary: "boundary", level: "level",
  answer: "answer", certainty: "certainty", kind: "kind of being", manner: "manner of death",
  orientation: "orientation", assigned: "gender", twins: "kind of twins", intensity: "intensity",
  dynamic: "dynamic of a triangle", verdict: "verdict", recurs: "place to come again",
  notation: "notation", show: "layer of the drawing", "death-mark": "sign of death",
  "gender-history": "choice here",
  asked: "question or condition",
};

/** A word that its table does not hold. `key` is the key it stands under. */
export function unknownKind(key: string, part: Tree, options: readonly string[]): Diagnostic {
  const word = wordIn(part);
  if (key === "genogram") return unsupported(part);
  const noun = nouns[key] ?? key;
  const meant = nearest(word, options);
  const list =
    options.length > 12
      ? "the words are listed in docs/catalogue.md"
      : `one of: ${options.join(", ")}`;
  const hint = meant === null ? list : `did you mean "${meant}"?`;
  return error("unknown-kind", `"${word}" is no ${noun} that is known here`, part.span, hint);
}

function unsupported(part: Tree): Diagnostic {
  return error(
    "unsupported-version",
    `"${wordIn(part)}" is no version of the language that can be read here`,
    part.span,
    "write: genogram: 1",
  );
}
