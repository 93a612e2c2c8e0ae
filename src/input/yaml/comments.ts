import { CST } from "yaml";

/** A comment and where it stands. */
export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly column: number;
  /** Whether nothing stands before it on its line. */
  readonly ownLine: boolean;
  /** Whether the line above it is empty. */
  readonly apart: boolean;
}

/** Every comment of a text, in its order. */
export function commentsIn(text: string, tokens: readonly CST.Token[]): readonly Comment[] {
  const found: CST.SourceToken[] = [];
  for (const token of tokens) collect(token, found);
  return found
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, source }) => {
      const line = text.lastIndexOf("\n", offset - 1) + 1;
      return {
        text: source,
        start: offset,
        column: offset - line,
        ownLine: text.slice(line, offset).trim() === "",
        apart: isApart(text, offset),
      };
    });
}

/** Whether the line above the one of an offset is there and empty. */
export function isApart(text: string, at: number): boolean {
  const line = text.lastIndexOf("\n", at - 1);
  if (line <= 0) return false;
  return text.slice(text.lastIndexOf("\n", line - 1) + 1, line).trim() === "";
}

function collect(token: CST.Token | undefined, found: CST.SourceToken[]): void {
  if (token === undefined) return;
  if (token.type === "comment") found.push(token);
  if ("start" in token && Array.isArray(token.start))
    token.start.forEach((part) => {
      collect(part, found);
    });
  if (token.type === "block-scalar")
    token.props.forEach((part) => {
      collect(part, found);
    });
  if (token.type === "document") collect(token.value, found);
  if ("items" in token) for (const item of token.items) collectItem(item, found);
  if ("end" in token)
    (token.end ?? []).forEach((part) => {
      collect(part, found);
    });
}

function collectItem(
  { start, key, sep, value }: CST.CollectionItem,
  found: CST.SourceToken[],
): void {
  [...start, ...(sep ?? [])].forEach((part) => {
    collect(part, found);
  });
  collect(key ?? undefined, found);
  collect(value, found);
}
