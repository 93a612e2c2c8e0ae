import { CST } from "yaml";

type Sign = CST.SourceToken["type"];

/**
 * Whether a text is written in the ordinary way, in which no mistake of form can be. Only of other
 * texts the library's composer is asked, which knows every rule of YAML and takes its time.
 */
export function isOrdinary(tokens: readonly CST.Token[]): boolean {
  const [document, ...more] = tokens.filter((token) => !("source" in token && isBlank(token)));
  if (document?.type !== "document" || more.length > 0) return false;
  const { start, value, end } = document;
  return value !== undefined && reads(start, null, true) && reads(end, null) && isFine(value);
}

function isBlank({ type, source }: { readonly type: string; readonly source: string }): boolean {
  return type === "newline" || type === "comment" || (type === "space" && !source.includes("\t"));
}

/** Whether there are blanks only, each comment after one, and `sign` exactly once if there is one. */
function reads(
  tokens: readonly CST.SourceToken[] | undefined,
  sign: Sign | null,
  afterBlank = false,
): boolean {
  let blank = afterBlank;
  let signs = 0;
  for (const token of tokens ?? []) {
    const isSign = token.type === sign;
    if (isSign) signs += 1;
    else if (!isBlank(token) || (token.type === "comment" && !blank)) return false;
    blank = !isSign && token.type !== "comment";
  }
  return signs === (sign === null ? 0 : 1);
}

function isFine(token: CST.Token): boolean {
  if (token.type === "flow-collection") return isFineFlow(token);
  if (!CST.isCollection(token)) return isFineScalar(token);
  const last = token.items.length - 1;
  return token.type === "block-map"
    ? token.items.every((item, i) => isFinePair(item, token.indent, i === last))
    : token.items.every((item, i) => isFineItem(item, i === last));
}

function isFinePair(
  { start, key, sep, value }: CST.CollectionItem,
  indent: number,
  last: boolean,
): boolean {
  if (!reads(start, null, true)) return false;
  if (key === undefined) return last && sep === undefined && value === undefined;
  if (key === null || !isFineKey(key) || !("indent" in key) || key.indent !== indent) return false;
  if (sep?.[0]?.type !== "map-value-ind" || !reads(sep, "map-value-ind")) return false;
  if (value === undefined) return true;
  const isBlock = value.type === "block-map" || value.type === "block-seq";
  return (!isBlock || sep.some(({ type }) => type === "newline")) && isFine(value);
}

function isFineItem({ start, value }: CST.CollectionItem, last: boolean): boolean {
  if (value === undefined && last && reads(start, null, true)) return true;
  return reads(start, "seq-item-ind", true) && (value === undefined || isFine(value));
}

function isFineFlow({ start, items, end }: CST.FlowCollection): boolean {
  const [closing, ...rest] = end;
  const isMap = start.source === "{";
  if (closing?.source !== (isMap ? "}" : "]") || !reads(rest, null)) return false;
  return items.every((item, i) => {
    if (!reads(item.start, i === 0 ? null : "comma")) return false;
    if (item.key === undefined && item.sep === undefined && item.value === undefined)
      return i === items.length - 1;
    return isMap ? isFineFlowPair(item) : item.sep === undefined && isFineInFlow(item.value);
  });
}

function isFineFlowPair({ key, sep, value }: CST.CollectionItem): boolean {
  if (!key || !isFineKey(key)) return false;
  if (value === undefined) return reads(sep, "map-value-ind") || reads(sep, null);
  return reads(sep, "map-value-ind") && isFineInFlow(value);
}

function isFineInFlow(value: CST.Token | undefined): boolean {
  return (
    value !== undefined && value.type !== "block-map" && value.type !== "block-seq" && isFine(value)
  );
}

/** Longer keys than this may not be followed by a colon. */
const longestKey = 1000;

function isFineKey(key: CST.Token): boolean {
  return (
    isFineScalar(key) &&
    "source" in key &&
    key.source.length < longestKey &&
    !key.source.includes("\n")
  );
}

/** A scalar on a line or several; blocks of text and backslashes are left to the composer. */
function isFineScalar(token: CST.Token): boolean {
  if (!("source" in token) || !("indent" in token)) return false;
  const { type, source } = token;
  const last = source.length > 1 ? source[source.length - 1] : "";
  if (type === "scalar") return /^[^\t,%|>@`]/.test(source) && reads(token.end, null);
  if (type === "single-quoted-scalar") return last === "'" && reads(token.end, null);
  if (type === "double-quoted-scalar")
    return last === '"' && !source.includes("\\") && reads(token.end, null);
  return false;
}
