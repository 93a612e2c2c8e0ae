import { CST } from "yaml";
import type { Span } from "../../diagnostic/diagnostic.ts";
import { emptyAt, saysSomething } from "./items.ts";

/** Where a value stands: without the blanks after it, but for blocks, which end past their last value. */
export function spanOf(token: CST.Token): Span {
  return { start: token.offset, end: endOf(token) };
}

function endOf(token: CST.Token): number {
  if (CST.isScalar(token))
    return token.type === "block-scalar"
      ? CST.resolveAsScalar(token, true, () => undefined).range[1]
      : token.offset + token.source.length;
  if (token.type === "flow-collection") return endOfAll(token.end.slice(0, 1), token.offset + 1);
  if (!CST.isCollection(token)) return token.offset;
  const last = token.items.findLast(saysSomething);
  return last === undefined ? token.offset : endOfItem(last);
}

function endOfItem({ start, key, sep, value }: CST.CollectionItem): number {
  const last = value ?? (sep?.length === 0 ? key : null);
  return last ? pastBlanks(last) : emptyAt(sep ?? start);
}

/** The end of a value with the blanks and comments that belong to it. */
function pastBlanks(token: CST.Token): number {
  if (token.type === "block-map" || token.type === "block-seq") {
    const last = token.items[token.items.length - 1];
    if (last !== undefined && !saysSomething(last)) return endOfAll(last.start, token.offset);
  }
  return endOfAll(("end" in token ? token.end : undefined) ?? [], endOf(token));
}

function endOfAll(tokens: readonly CST.SourceToken[], otherwise: number): number {
  const last = tokens[tokens.length - 1];
  return last === undefined ? otherwise : last.offset + last.source.length;
}
