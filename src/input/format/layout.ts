import type { Path } from "../../family/fact.ts";
import { endOf } from "../splice/extent.ts";
import { isFlow, shapeOf } from "../splice/shape.ts";
import { holdsEntries } from "../write/entry-sections.ts";
import { plainText } from "../write/scalar.ts";
import type { Tree } from "../yaml/tree.ts";
import { attach, type Member } from "./attach.ts";
import type { Comment } from "../yaml/comments.ts";
import { blockLines, wordText } from "./words.ts";

/** A text, and the comments in it. */
export interface Source {
  readonly text: string;
  readonly comments: readonly Comment[];
}

/** Lines, the first without its indent; the others with theirs. */
type Lines = readonly string[];

const step = 2;

/** Members below each other, each with its comments. */
function membersBelow(source: Source, members: readonly Member[], indent: number): Lines {
  return members.flatMap((member, i) => {
    const lines = memberLines(source, member, indent);
    return i > 0 && isApartFrom(member) ? ["", ...lines] : lines;
  });
}

function isApartFrom({ above: [first], apart }: Member): boolean {
  return first === undefined ? apart : first.apart;
}

/** One pair or item with the comments above, behind and below it. */
export function memberLines(source: Source, member: Member, indent: number): Lines {
  const pad = " ".repeat(indent);
  const { inner, lines } = bodyOf(source, member, indent);
  const above = [...member.above, ...inner].flatMap(({ text, apart }, i) =>
    i > 0 && apart ? ["", pad + text] : [pad + text],
  );
  const gap = member.above.length > 0 && member.apart && inner.length === 0 ? [""] : [];
  const behind = member.behind.map(({ text }) => ` ${text}`).join("");
  const [first = "", ...rest] = lines;
  const all = [pad + first, ...rest];
  const body = [...all.slice(0, -1), (all[all.length - 1] ?? "") + behind];
  const below = member.below.map(({ text }) => " ".repeat(indent + step) + text);
  return [...above, ...gap, ...body, ...below];
}

interface Body {
  /** Comments that cannot stand where they stood, and go above. */
  readonly inner: readonly Comment[];
  readonly lines: Lines;
}

function bodyOf(source: Source, member: Member, indent: number): Body {
  const { tree, path } = member;
  if (typeof path[path.length - 1] === "number") return itemOf(source, member, indent);
  const name = keyText(source, tree, path);
  if (tree.bare) return { inner: [], lines: [name] };
  const { head, inner, lines, below } = valueOf(source, member, indent);
  const [first = "", ...rest] = lines;
  if (below) return { inner, lines: [`${name}:${head}`, ...lines] };
  return { inner, lines: [`${name}:${first === "" ? "" : " "}${first}`, ...rest] };
}

function itemOf(source: Source, member: Member, indent: number): Body {
  const { tree, path } = member;
  if (!isBlock(source, tree, path)) {
    const { lines, inner } = valueOf(source, member, indent + step);
    const [first = "", ...rest] = lines;
    return { inner, lines: [first === "" ? "-" : `- ${first}`, ...rest] };
  }
  const { members } = attach(source, member, { from: member.start + 1, to: member.end });
  const [first, ...others] = members;
  const lines = membersBelow(
    source,
    first === undefined ? [] : [{ ...first, above: [], apart: false }, ...others],
    indent + step,
  );
  const [line = "", ...rest] = lines;
  return { inner: first?.above ?? [], lines: [`- ${line.trimStart()}`, ...rest] };
}

interface Value extends Body {
  /** A comment behind the key. */
  readonly head: string;
  /** Whether the lines stand below the key. */
  readonly below: boolean;
}

function valueOf(source: Source, member: Member, indent: number): Value {
  const { tree, path } = member;
  const plain = { head: "", inner: [], below: false };
  const shape = shapeOf(tree);
  if (shape === "nothing" || (path.length === 2 && isEmptyEntry(source, member)))
    return { ...plain, lines: [] };
  if (shape === "word") {
    const block = blockLines(source.text, tree, indent + step);
    return { ...plain, lines: block ?? [wordText(source.text, member, "below")] };
  }
  if (!isBlock(source, tree, path)) return { ...plain, lines: flowLines(source, member, indent) };
  const open = isFlow(source.text, tree);
  const from = open ? tree.span.start + 1 : (tree.key?.end ?? tree.span.start);
  const { members, rest } = attach(source, member, {
    from,
    to: open ? tree.span.end - 1 : member.end,
  });
  const [first, ...others] = members;
  const behindKey = first?.above.filter(({ ownLine }, i) => i === 0 && !ownLine) ?? [];
  const kept =
    first === undefined
      ? []
      : [{ ...first, above: first.above.slice(behindKey.length) }, ...others];
  const tail = rest.map(({ text }) => " ".repeat(indent + step) + text);
  return {
    head: behindKey.map(({ text }) => ` ${text}`).join(""),
    inner: [],
    below: true,
    lines: [...membersBelow(source, kept, indent + step), ...tail],
  };
}

/** `ada: {}` says no more than `ada:`. */
function isEmptyEntry({ text }: Source, { tree, path }: Member): boolean {
  return (
    holdsEntries(String(path[0])) &&
    text.slice(tree.span.start, tree.span.end).replace(/\s/g, "") === "{}"
  );
}

/** Sections stand as lines below each other; anything else as its writer had it. */
function isBlock({ text }: Source, tree: Tree, path: Path): boolean {
  const shape = shapeOf(tree);
  if (shape !== "list" && shape !== "pairs") return false;
  if (!isFlow(text, tree)) return true;
  if (String(path[0]).startsWith("x-") || path[0] === "index") return false;
  const holdsMore = [...tree.parts.values()].some((part) => typeof part.value === "object");
  return path.length === 1 && tree.parts.size > 0 && (holdsMore || shape === "pairs");
}

/** Braces or brackets: on one line, or one member a line where there are comments or were line breaks. */
function flowLines(
  source: Source,
  member: Pick<Member, "tree" | "path" | "end">,
  indent: number,
): Lines {
  const { tree, path } = member;
  const { text } = source;
  const [open, close] = shapeOf(tree) === "list" ? ["[", "]"] : ["{", "}"];
  const span = { from: tree.span.start + 1, to: tree.span.end - 1 };
  const inside = text.slice(span.from, span.to);
  const { members, rest } = attach(source, { tree, path }, span);
  if (!inside.includes("\n") || (members.length === 0 && rest.length === 0)) {
    const parts = members.map((part) => flowMember(source, part, indent)[0] ?? "");
    const pad = open === "{" && parts.length > 0 ? " " : "";
    return [open + pad + parts.join(", ") + pad + close];
  }
  const pad = " ".repeat(indent + step);
  const lines = members.flatMap((part) => {
    const [first = "", ...more] = flowMember(source, part, indent + step);
    const all = [pad + first, ...more];
    const behind = part.behind.map((comment) => ` ${comment.text}`).join("");
    const comments = (list: readonly Comment[]) => list.map((comment) => pad + comment.text);
    return [
      ...comments(part.above),
      ...all.slice(0, -1),
      `${all[all.length - 1] ?? ""},${behind}`,
      ...comments(part.below),
    ];
  });
  return [open, ...lines, ...rest.map((comment) => pad + comment.text), " ".repeat(indent) + close];
}

function flowMember(source: Source, member: Member, indent: number): Lines {
  const { tree, path } = member;
  const isItem = typeof path[path.length - 1] === "number";
  const name = isItem ? "" : keyText(source, tree, path);
  if (tree.bare && !isItem) return [name];
  const [first = "", ...rest] = flowValue(source, member, indent);
  if (isItem) return [first === "" ? "null" : first, ...rest];
  return [`${name}:${first === "" ? "" : " "}${first}`, ...rest];
}

function flowValue(source: Source, member: Member, indent: number): Lines {
  const { tree } = member;
  const shape = shapeOf(tree);
  if (shape === "nothing") return [];
  if (shape === "word") return [wordText(source.text, member, "within")];
  if (isFlow(source.text, tree)) return flowLines(source, member, indent);
  const { members } = attach(source, member, {
    from: tree.span.start,
    to: endOf(source.text, tree),
  });
  return [members.map((part) => flowMember(source, part, indent)[0] ?? "").join(", ")];
}

function keyText({ text }: Source, { key }: Tree, path: Path): string {
  const name = String(path[path.length - 1]);
  const source = key === null ? name : text.slice(key.start, key.end);
  return name.startsWith("x-") || /^["']x-/.test(source) ? source : plainText(name, '"');
}
