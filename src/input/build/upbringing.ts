import type { RoleKind } from "../../catalogue/roles.ts";
import type { Path } from "../../family/fact.ts";
import type { Parentage, Role } from "../../family/statements.ts";
import type { ChildrenKeys, Line } from "../document/document.ts";
import { childrenOn } from "../document/children-on.ts";
import { grouped } from "../grouped.ts";
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
  const linksOf = grouped(parentages, ({ child }) => [child]);
  return source.document.children.flatMap((line) =>
    childMentions(source, line).flatMap((child) =>
      seats(source, line, { child: child.id, linksOf }).map((seat) =>
        roleOf(source, line, seat, child),
      ),
    ),
  );
}

interface Upbringing {
  readonly child: string;
  /** The links of a child to its parents. */
  readonly linksOf: LinksOf;
}

type LinksOf = (child: string) => readonly Parentage[];

function seats(
  source: Source,
  { path, keys }: Line<ChildrenKeys>,
  { child, linksOf }: Upbringing,
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
      kind: helping(helper.id, child, linksOf),
    })),
    ...without.map((absent): Seat => ({
      who: absent.id,
      path: absent.path,
      kind: "absent-parent",
      because: keys.because,
    })),
    ...alone
      .filter(({ id }) => linksOf(child).some(({ parent }) => parent === id))
      .map((parent): Seat => ({ who: parent.id, path: parent.path, kind: "single-parent" })),
  ];
}

/** Whoever is an ancestor of a parent helps as a grandparent does. */
function helping(helper: string, child: string, linksOf: LinksOf): RoleKind {
  const parents = linksOf(child).map(({ parent }) => parent);
  return isAbove(helper, parents, linksOf) ? "helping-grandparent" : "kinship-carer";
}

/** Generations above the parents in which helpers are looked for: nobody lives to see more. */
const generations = 5;

function isAbove(helper: string, parents: readonly string[], linksOf: LinksOf): boolean {
  let level = new Set(parents);
  for (let step = 1; step <= generations; step++) {
    level = new Set([...level].flatMap((id) => linksOf(id).map(({ parent }) => parent)));
    if (level.has(helper)) return true;
  }
  return false;
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
