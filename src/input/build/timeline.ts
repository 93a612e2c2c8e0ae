import type { Fact } from "../../family/fact.ts";
import type { Parentage } from "../../family/statements.ts";
import type { Person } from "../../family/person.ts";
import { type Resolved, resolve } from "../../family/time/resolve.ts";
import type { Timeline } from "../../family/time/timeline.ts";
import { isCircular } from "./circles.ts";
import { type Claim, claim, notBefore } from "./claims.ts";
import type { Source } from "./facts.ts";
import { endOf, startOf } from "./moments.ts";
import { siblingClaims } from "./sibling-claims.ts";
import { spellClaims } from "./spell-claims.ts";
import type { Spell } from "./spells.ts";
import { timeClaims } from "./time-claims.ts";
import { versionClaims } from "./version-claims.ts";
import { drawnMoment } from "./wishes.ts";

/** Nobody is a parent by birth before this age. */
const youngestParent = 10 * 365;

/** A father may have died this many days before the birth; a mother lives to see it. */
const longestPregnancy = 300;

/** All that the file says about time, and what contradicts itself in it; not that somebody is their own ancestor. */
export function chronologyOf(
  source: Source,
  people: ReadonlyMap<string, Person>,
  links: readonly Parentage[],
): Resolved<Claim> {
  const isOfCircle = isCircular(links);
  const claims = [
    ...timeClaims(source, [], "written", { kind: "moment", moment: "written" }),
    ...timeClaims(source, ["draw"], "when", { kind: "moment", moment: drawnMoment }),
    ...[...people.values()].flatMap((person) => lifeClaims(source, person)),
    ...links
      .filter((link) => !isOfCircle(link))
      .flatMap((link) => parentClaims(link, people.get(link.parent)?.gender)),
    ...source.clock.spells.flatMap((spell) => spellClaims(source, spell)),
    ...siblingClaims(source),
  ];
  const first = resolve(inOrder(claims));
  const lifelong = source.clock.spells.flatMap((spell) =>
    lifelongClaims(source, spell, people, first.timeline),
  );
  if (lifelong.length === 0 || first.contradictions.length > 0) return first;
  const second = resolve(inOrder([...claims, ...lifelong]));
  return second.contradictions.length > 0 ? first : second;
}

/** What goes without saying, then what lines are, then words; of each, as the file has them. */
function inOrder(claims: readonly Claim[]): readonly Claim[] {
  const rank = ({ kind, said }: Claim): number => (said ? (kind === "told" ? 2 : 1) : 0);
  return claims.toSorted(
    (a, b) => rank(a) - rank(b) || a.at.line - b.at.line || a.at.column - b.at.column,
  );
}

const sections = { person: "people", helper: "helpers", group: "groups", place: "places" } as const;

/** What is told of a birth, a death and an age; nobody dies before being born. */
function lifeClaims(source: Source, person: Person): readonly Claim[] {
  const { id, kind, place: at } = person;
  if (kind === "group" || kind === "place") return [];
  const path = [sections[kind], id];
  const birth = { kind: "moment", moment: `birth:${id}` } as const;
  const death = { kind: "moment", moment: `death:${id}` } as const;
  const order = notBefore(birth.moment, death.moment);
  return [
    claim({ path, at, kind: "order" }, [order]),
    ...versionClaims(source, person, { key: "born", target: birth }),
    ...versionClaims(source, person, { key: "died", target: death }),
    ...versionClaims(source, person, { key: "age", target: birth }),
  ];
}

function parentClaims(link: Parentage, gender: Person["gender"] | undefined): readonly Claim[] {
  const { kind, parent, child, path, at } = link;
  if (kind !== "birth" || !counts(link)) return [];
  const old = notBefore(`birth:${parent}`, `birth:${child}`, youngestParent);
  const slack = gender === "female" ? 0 : longestPregnancy;
  const alive = notBefore(`birth:${child}`, `death:${parent}`, 0 - slack);
  return [claim({ path, at, kind: "parent" }, [old]), claim({ path, at, kind: "alive" }, [alive])];
}

/** What is only supposed, or said of families in general, bounds nobody's life. */
function counts({ level, answer }: Fact): boolean {
  return level !== "hypothesis" && level !== "general" && answer === "yes";
}

/**
 * `all life` of several: from the youngest birth, to the first death, where it is known whose. Who is
 * not told to have died outlives who is.
 */
function lifelongClaims(
  { document }: Source,
  spell: Spell,
  people: ReadonlyMap<string, Person>,
  timeline: Timeline,
): readonly Claim[] {
  const written = document.timeAt(spell.path, "lasting");
  const isLifelong =
    written?.key === "lasting" &&
    !("mistake" in written.phrase) &&
    written.phrase.kind === "all life";
  if (!isLifelong) return [];
  const at = document.placeAt(written.path);
  const all = spell.who.filter((id) => document.ids.get(id)?.kind === "person");
  const certainly = (earlier: string, later: string) => timeline.before(earlier, later) === "yes";
  const youngest = all.find((id) =>
    all.every((other) => other === id || certainly(`birth:${other}`, `birth:${id}`)),
  );
  const dead = all.filter((id) => people.get(id)?.dead === "yes");
  const firstDead = dead.find((id) =>
    dead.every((other) => other === id || certainly(`death:${id}`, `death:${other}`)),
  );
  const limits = [
    ...(youngest === undefined ? [] : [notBefore(startOf(spell.path), `birth:${youngest}`)]),
    ...(firstDead === undefined ? [] : [notBefore(`death:${firstDead}`, endOf(spell.path))]),
  ];
  return limits.length === 0 ? [] : [claim({ path: written.path, at, kind: "told" }, limits)];
}
