import { standsInQuotes } from "../write/keys.ts";
import { plainText, quotedText } from "../write/scalar.ts";
import { type Tree, wordIn } from "../yaml/tree.ts";
import type { Member } from "./attach.ts";

/** Keys under which quotes tell a person's words from an id. */
const quotesTell: ReadonlySet<string> = new Set([
  ...["what", "over", "where", "at", "part-of", "place", "custody"],
]);

/** A word or a text on one line, in double quotes if any; what belongs to other programs as it is. */
export function wordText(
  text: string,
  { tree, path }: Pick<Member, "tree" | "path">,
  place: "within" | "below",
): string {
  const source = text.slice(tree.span.start, tree.span.end);
  const foreign = path.some((step) => String(step).startsWith("x-"));
  if (foreign && !/[\n|>]/.test(source)) return source;
  const key = String(path.findLast((step) => typeof step === "string" && step !== "is") ?? "");
  const words = wordIn(tree);
  const stays = tree.quoted && (foreign || quotesTell.has(key));
  if (stays || standsInQuotes(words, key)) return quotedText(words, '"');
  return plainText(words, '"', place === "within");
}

/** The lines of a text in a block (`|`, `>`), further in or out; `null` if it cannot be moved. */
export function blockLines(text: string, { span }: Tree, indent: number): readonly string[] | null {
  const [head = "", ...lines] = text.slice(span.start, span.end).replace(/\n$/, "").split(/\r?\n/);
  const [, sign = "", digits = ""] = /^([|>])[-+]?(\d*)/.exec(head) ?? [];
  if (sign === "" || digits !== "") return null;
  const margins = lines.flatMap((line) => (line.trim() === "" ? [] : [line.search(/\S/)]));
  const [margin = 0] = margins;
  if (margins.some((each) => each < margin) || lines.some((line) => /^\t| +\t*$/.test(line)))
    return null;
  const keeps = head.includes("+");
  const last = keeps ? lines.length : lines.findLastIndex((line) => line !== "") + 1;
  return [
    head.replace(/\s+#/, " #").trimEnd(),
    ...lines
      .slice(0, last)
      .map((line) => (line === "" ? "" : " ".repeat(indent) + line.slice(margin))),
  ];
}
