import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Path } from "../../family/fact.ts";
import { isId } from "../time/words.ts";
import type { Tree } from "../yaml/tree.ts";
import type { Named } from "./document.ts";
import type { RawLine } from "./lines.ts";
import type { RawSections } from "./sections.ts";
import { badId } from "./bad-id.ts";

interface Given extends Named {
  readonly id: string;
  readonly tree: Tree;
}

export interface Ids {
  readonly ids: ReadonlyMap<string, Named>;
  readonly repeated: readonly { readonly id: string; readonly path: Path }[];
}

/** All ids that the file gives, whether or not the rest of their line can be read. */
export function idsOf(raw: RawSections, tell: (diagnostic: Diagnostic) => void): Ids {
  const ids = new Map<string, Named>();
  const repeated: { id: string; path: Path }[] = [];
  for (const { id, kind, path, tree } of given(raw)) {
    if (id !== id.toLowerCase() || !isId(id)) tell(badId(id, tree.span));
    if (ids.has(id)) repeated.push({ id, path });
    else ids.set(id, { kind, path });
  }
  return { ids, repeated };
}

function given(raw: RawSections): readonly Given[] {
  const { people, helpers, groups, places, ...lists } = raw;
  const somebody = [
    ...people.map((line) => named(line, "person")),
    ...helpers.map((line) => named(line, "helper")),
    ...groups.map((line) => named(line, "group")),
    ...places.map((line) => named(line, "place")),
  ];
  const lines = Object.values(lists).flatMap((section) =>
    section.flatMap(({ tree, path }) => idsIn(tree, path)),
  );
  return [...somebody, ...lines];
}

function named({ path, tree }: RawLine, kind: Named["kind"]): Given {
  return { id: String(path[1]), kind, path, tree: { ...tree, span: tree.key ?? tree.span } };
}

/** The id of a line and those of its phases. */
function idsIn(tree: Tree, path: Path): readonly Given[] {
  const id = tree.parts.get("id");
  const own: readonly Given[] =
    typeof id?.value === "string" ? [{ id: id.value, kind: "line", path, tree: id }] : [];
  const phases = tree.parts.get("phases")?.parts ?? new Map<number, Tree>();
  const below = [...phases].flatMap(([index, phase]) => idsIn(phase, [...path, "phases", index]));
  return [...own, ...below];
}
