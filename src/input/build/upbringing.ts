import type { RoleKind } from "../../catalogue/roles.ts";
import type { Path } from "../../family/fact.ts";
import type { Parentage, Role } from "../../family/statements.ts";
import type { ChildrenKeys, Line } from "../document/document.ts";
import { childrenOn } from "../document/children-on.ts";
import { factAt, type Reason, type Source } from "./facts.ts";
import { childMentions, each, type Mention } from "./mentions.ts";

interface Seat {
  readonly who: string;
  readonly kind: RoleKind;
  readonly path: Path;
  readonly because?: Reason | undefined;
}

/** The roles that `children` lines say: who helped, who was not there, who was alone. */
export function upbringingRoles(source: Source, parentages: readonly Parentage[]): readonly Role[] {
  return source.document.children.flatMap((line) =>
    childMentions(source, line).flatMap((child) =>
      seats(source, line, { child: child.id, parentages }).map((seat) =>
        roleOf(source, line, seat, child),
      ),
    ),
  );
}

interface Upbringing {
  readonly child: string;
  readonly parentages: readonly Parentage[];
}

function seats(
  source: Source,
  { path, keys }: Line<ChildrenKeys>,
  { child, parentages }: Upbringing,
): readonly Seat[] {
  const under = (key: "helped-by" | "without" | "raised-by") =>
    each(source, [...path, key], keys[key]);
  const raised = under("raised-by");
  const without = under("without");
  const alone = raised.length === 1 && without.length > 0 ? raised : [];
  return [
    ...under("helped-by").map((helper): Seat => ({
      who: helper.id,
      path: helper.path,
      kind: helping(helper.id, child, parentages),
    })),
    ...without.map((absent): Seat => ({
      who: absent.id,
      path: absent.path,
      kind: "absent-parent",
      because: keys.because,
    })),
    ...alone
      .filter(({ id }) => parentages.some((link) => link.parent === id && link.child === child))
      .map((parent): Seat => ({ who: parent.id, path: parent.path, kind: "single-parent" })),
  ];
}

/** Whoever is an ancestor of a parent helps as a grandparent does. */
function helping(helper: string, child: string, parentages: readonly Parentage[]): RoleKind {
  const parents = parentages.filter((link) => link.child === child).map((link) => link.parent);
  const above = ancestors(parents, parentages);
  return above.has(helper) ? "helping-grandparent" : "kinship-carer";
}

function ancestors(of: readonly string[], parentages: readonly Parentage[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...of];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const { child, parent } of parentages)
      if (child === id && !found.has(parent)) {
        found.add(parent);
        open.push(parent);
      }
  return found;
}

function roleOf(source: Source, line: Line<ChildrenKeys>, seat: Seat, child: Mention): Role {
  const several = childrenOn(line.keys).length > 1;
  const path = several ? [...seat.path, ...child.path.slice(line.path.length)] : seat.path;
  return {
    ...factAt(source, line.path, { ...line.keys, id: undefined, because: seat.because }),
    path,
    at: source.document.placeAt(seat.path),
    who: seat.who,
    kinds: [seat.kind],
    toward: child.id,
    against: [],
    inPlaceOf: null,
    shown: null,
    source: "children",
  };
}
