import { editFamily } from "../../../src/input/edit.ts";
import type { Edit } from "../../../src/input/edits/index.ts";
import { said } from "../../family.ts";

/** The text after some edits, or why there is none. */
export function edited(text: string, ...edits: readonly Edit[]): string {
  const outcome = editFamily({ text, name: "any" }, edits);
  if ("refused" in outcome) return `refused: ${outcome.refused}; ${outcome.hint ?? ""}`;
  return "mistaken" in outcome ? `mistaken: ${said(outcome.mistaken)}` : outcome.text;
}

/** The lines that an edit changed: those gone with `-`, those new with `+`. */
export function changed(text: string, ...edits: readonly Edit[]): string {
  const after = edited(text, ...edits);
  if (/^(refused|mistaken): /.test(after)) return after;
  const [was, is] = [text.split("\n"), after.split("\n")];
  const gone = was.filter((line) => !is.includes(line)).map((line) => `-${line}`);
  const fresh = is.filter((line) => !was.includes(line)).map((line) => `+${line}`);
  return [...gone, ...fresh].join("\n");
}
