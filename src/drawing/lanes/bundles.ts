import { roles } from "../../catalogue/roles.ts";
import type { Stroke } from "../../catalogue/vocabulary.ts";
import type { Family } from "../../family/family.ts";
import type { Role } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";
import type { Places } from "../figure.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import { keyOf, tagsAt } from "../tag.ts";
import { rolesInWords } from "../wording/roles-in-words.ts";
import type { Bundle, Form, RoleWire, TieWire, Wire } from "./bundle.ts";
import { formsOf } from "./forms.ts";
import { roleWords } from "./role-words.ts";

export interface BundleOptions {
  readonly marks: Marks;
  readonly phases: "all" | "now";
  readonly scale: Scale;
}

/** What is drawn between every two people: each bond with a tie, each seat held toward somebody. */
export function bundlesOf(
  family: Family,
  places: Places,
  options: BundleOptions,
): readonly Bundle[] {
  const bundles = new Map<string, { a: string; b: string; wires: Wire[] }>();
  const into = (one: string, other: string): { a: string; b: string; wires: Wire[] } => {
    const [a, b] = ordered(places, one, other);
    const known = bundles.get(`${a} ${b}`);
    if (known !== undefined) return known;
    const bundle = { a, b, wires: [] };
    bundles.set(`${a} ${b}`, bundle);
    return bundle;
  };
  for (const bond of family.bonds) {
    if (!drawable(bond) || !bond.between.every((id) => places.people.has(id))) continue;
    const ends = ordered(places, ...bond.between);
    const forms = formsOf(bond, { family, ...options, ends });
    if (forms.length > 0) into(...ends).wires.push(tieWire(keyOf(bond.path), forms, options));
  }
  for (const held of seats(family, places)) {
    const [first] = held;
    if (first === undefined || first.toward === null) continue;
    into(first.who, first.toward).wires.push(roleWire(family, held, options.marks));
  }
  return [...bundles.values()];
}

/** Who stands above, or left in one row. */
function ordered(places: Places, one: string, other: string): readonly [string, string] {
  const [a, b] = [places.people.get(one), places.people.get(other)];
  if (a === undefined || b === undefined) return [one, other];
  const sameRow = Math.abs(a.y - b.y) < 12;
  const first = sameRow ? a.x <= b.x : a.y < b.y;
  return first ? [one, other] : [other, one];
}

function tieWire(of: string, forms: readonly Form[], { marks, scale }: BundleOptions): TieWire {
  const half = Math.max(...forms.map(halfOf));
  const ribbon = marks.halo?.ribbon.map(keyOf) ?? [];
  const haloed = forms.some(({ keys }) => keys.some((key) => ribbon.includes(key)));
  return { kind: "tie", of, half, reach: haloed ? scale.ribbon / 2 : half, forms };
}

// prettier-ignore
const wide: readonly Stroke[] = ["bars", "bars-with-ring", "bars-on-dashes", "bars-on-line", "bars-on-double", "bars-on-triple", "quadruple", "two-zigzags", "arc", "arc-with-ring", "zigzag-on-triple"];
const narrow: readonly Stroke[] = ["hairline", "single", "double", "dashes", "dots", "comb"];

/** How far a form reaches to either side. */
function halfOf({ look: { stroke, head }, boundary }: Form): number {
  if (boundary !== null) return 7.5;
  if (stroke === "three-zigzags") return 8.5;
  if (wide.includes(stroke)) return 6.5;
  return narrow.includes(stroke) && head === "none" ? 3 : 4.8;
}

/** Roles in groups of one holder and one toward, in the order of the file, but for those in words. */
function seats(family: Family, places: Places): readonly (readonly Role[])[] {
  const groups = new Map<string, Role[]>();
  const written = new Set(
    rolesInWords(family).flatMap((seat) => seat.map(({ path }) => keyOf(path))),
  );
  for (const role of family.roles) {
    const { who, toward } = role;
    if (written.has(keyOf(role.path))) continue;
    if (toward === null || who === toward || !drawable(role)) continue;
    if (!places.people.has(who) || !places.people.has(toward)) continue;
    const kinds = role.kinds.filter((kind) => roles[kind].drawn === "arrow");
    if (kinds.length === 0) continue;
    const key = `${who} ${toward}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...role, kinds }]);
  }
  return [...groups.values()];
}

function roleWire(family: Family, held: readonly Role[], marks: Marks): RoleWire {
  const [first] = held;
  if (first === undefined) throw new Error("lanes: an arrow without a role");
  const tags = held.flatMap(({ path }) => tagsAt(marks, keyOf(path)));
  return {
    kind: "role",
    of: keyOf(first.path),
    half: 2.4,
    reach: 2.4,
    holder: first.who,
    words: roleWords(family, held),
    ended: held.every(({ time }) => time.ended === "yes"),
    tags: tags.filter((tag, i) => tags.findIndex(({ number }) => number === tag.number) === i),
  };
}
