import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Claim } from "../build/claims.ts";
import { type Conflict, lastTold } from "../build/timeline.ts";
import type { Document } from "../document/document.ts";
import { error } from "../document/mistake.ts";
import { ancestry } from "./ancestry.ts";
import type { Check } from "./check.ts";

/** All times can hold together. */
export const chronology: Check = (document, built) => {
  if (ancestry(document, built).length > 0) return [];
  return built.conflicts.map((conflict) => contradiction(document, conflict));
};

function contradiction(document: Document, conflict: Conflict): Diagnostic {
  const last = lastTold(conflict);
  const span = document.locate(last.path);
  const others = conflict.filter((claim) => claim.kind === "told" && claim.path !== last.path);
  const with_ = [...new Set(others.map((claim) => quote(document, claim)))];
  const link = conflict.find((claim) => claim.kind === "parent");
  const told = [quote(document, last), ...with_];
  if (link !== undefined) return tooYoung(link, { span, told });
  const alive = conflict.find((claim) => claim.kind === "alive");
  if (alive !== undefined) return tooLate(alive, { span, told });
  const rest = with_.length === 0 ? "the order of the lines around it" : with_.join(", ");
  return error(
    "contradictory-times",
    `${quote(document, last)} cannot hold together with ${rest}`,
    span,
    "at least one of these times is not as it was; `about` and `or` leave more room",
  );
}

interface Said {
  readonly span: Diagnostic["span"];
  readonly told: readonly string[];
}

function tooYoung(link: Claim, { span, told }: Said): Diagnostic {
  const [child, parent] = [link.constraint.from, link.constraint.to].map((moment) =>
    moment.replace(/^birth:/, ""),
  );
  return error(
    "child-before-parent",
    `"${child ?? ""}" would be born before "${parent ?? ""}", a parent by birth, was ten years old`,
    span,
    `compare ${told.join(", ")}; and line ${link.constraint.said.line}, which makes them parent and child`,
  );
}

function tooLate({ constraint }: Claim, { span, told }: Said): Diagnostic {
  const parent = constraint.from.replace(/^death:/, "");
  const child = constraint.to.replace(/^birth:/, "");
  return error(
    "born-after-death",
    `"${child}" would be born after the death of "${parent}", a parent by birth`,
    span,
    `compare ${told.join(", ")}; and line ${constraint.said.line}, which makes them parent and child`,
  );
}

/** A time of the file with its key and line: `from: after divorce` (line 12). */
function quote(document: Document, { path, constraint }: Claim): string {
  const { start, end } = document.locate(path);
  const key = path.findLast((step) => typeof step === "string" && step !== "is");
  return `"${String(key)}: ${document.text.text.slice(start, end)}" (line ${constraint.said.line})`;
}
