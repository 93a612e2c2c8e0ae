import type { ParentageKind } from "../../catalogue/parentage.ts";
import type { Parentage } from "../../family/statements.ts";
import type { ChildrenKeys, Line } from "../document/document.ts";
import { childrenOn } from "../document/children-on.ts";
import { factAt, type Source } from "./facts.ts";
import { childMentions, each, type Mention } from "./mentions.ts";
import { since } from "./since.ts";

// prettier-ignore
const links = [
  ["of", "birth"], ["adopted-by", "adopted"], ["fostered-by", "fostered"], ["step", "step"],
  ["guardian", "guardian"], ["raised-by", "raised"], ["donor", "donor"], ["carried-by", "surrogate"],
] as const satisfies readonly (readonly [keyof ChildrenKeys, ParentageKind])[];

/** Every parent of every child. Who raises a child of their own is no second parent. */
export function parentagesOf(source: Source): readonly Parentage[] {
  const born = birthParents(source.document.children);
  return source.document.children.flatMap((line) =>
    childMentions(source, line).flatMap((child) =>
      links.flatMap(([key, kind]) =>
        each(source, [...line.path, key], line.keys[key])
          .filter((parent) => kind !== "raised" || !born.has(`${parent.id} ${child.id}`))
          .map((parent) => parentage(source, line, { parent, child, kind })),
      ),
    ),
  );
}

/** Pairs of parent and child by birth, wherever they are written. */
function birthParents(lines: readonly Line<ChildrenKeys>[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ keys }) =>
      childrenOn(keys).flatMap((child) => (keys.of ?? []).map((parent) => `${parent} ${child}`)),
    ),
  );
}

/** What began with the birth itself, whatever the line says of when the child was raised. */
function isBirth(kind: ParentageKind): boolean {
  return kind === "birth" || kind === "donor" || kind === "surrogate";
}

interface Link {
  readonly parent: Mention;
  readonly child: Mention;
  readonly kind: ParentageKind;
}

function parentage(
  source: Source,
  line: Line<ChildrenKeys>,
  { parent, child, kind }: Link,
): Parentage {
  const several = childrenOn(line.keys).length > 1;
  const path = several ? [...parent.path, ...child.path.slice(line.path.length)] : parent.path;
  const fact = factAt(source, line.path, { ...line.keys, id: undefined, because: undefined });
  const time = isBirth(kind) ? since(`birth:${child.id}`, path) : fact.time;
  return {
    ...fact,
    path,
    at: source.document.placeAt(parent.path),
    time,
    child: child.id,
    parent: parent.id,
    kind,
  };
}
