import type { Path } from "../../family/fact.ts";
import type { Constraint, Moment } from "../../family/time/timeline.ts";
import { constrainDuration } from "../time/constrain.ts";
import type { Target } from "../time/scope.ts";
import { type Claim, notBefore } from "./claims.ts";
import type { Source } from "./facts.ts";
import { endOf, startOf } from "./moments.ts";
import { scopeAt } from "./scope-at.ts";
import type { Spell } from "./spells.ts";
import { timeClaims } from "./time-claims.ts";

/** What a line or phase says of its own time, in words and by its place. */
export function spellClaims(source: Source, spell: Spell): readonly Claim[] {
  return [...structure(source, spell), ...told(source, spell)];
}

/** What follows from lasting or not, from the order of phases, and from the line they stand in. */
function structure(source: Source, spell: Spell): readonly Claim[] {
  const [start, end] = [startOf(spell.path), endOf(spell.path)];
  const { within, previous } = spell;
  return order(source, spell.path, [
    notBefore(start, end),
    ...(spell.lasts ? [] : [notBefore(end, start)]),
    ...(previous === null ? [] : [notBefore(startOf(previous), start)]),
    ...(within === null ? [] : [notBefore(startOf(within), start), notBefore(end, endOf(within))]),
    ...(within !== null && previous === null && !begun(source, within)
      ? [notBefore(start, startOf(within))]
      : []),
    ...closing(source, spell, end),
    ...births(source, spell, start),
  ]);
}

function order(
  source: Source,
  path: Path,
  all: readonly Omit<Constraint, "said">[],
): readonly Claim[] {
  const said = source.document.placeAt(path);
  return all.map((constraint) => ({ constraint: { ...constraint, said }, path, kind: "order" }));
}

/** Whether a line says itself when it began; if not, it begins with its first phase. */
function begun({ document }: Source, path: Path): boolean {
  return (["when", "from", "lasting"] as const).some((key) => document.timeAt(path, key) !== null);
}

/** A phase is over when the next of its kind begins, unless it says itself when. */
function closing(
  { document }: Source,
  { path, lasts, closedBy }: Spell,
  end: Moment,
): readonly Omit<Constraint, "said">[] {
  const ownEnd = document.timeAt(path, "until") ?? document.timeAt(path, "lasting");
  if (closedBy === null || !lasts || ownEnd !== null) return [];
  const next = startOf(closedBy);
  return [notBefore(end, next), notBefore(next, end)];
}

/** Nobody has a part in anything before being born. */
function births(
  { document }: Source,
  { who, counted }: Spell,
  start: Moment,
): readonly Omit<Constraint, "said">[] {
  if (!counted) return [];
  return who
    .filter((id) => document.ids.get(id)?.kind === "person")
    .map((id) => notBefore(`birth:${id}`, start));
}

/** What the words say: `when`, `from`, `until`, `lasting`. */
function told(source: Source, spell: Spell): readonly Claim[] {
  const { path, lasts, begins } = spell;
  const [start, end] = [startOf(path), endOf(path)];
  const during: Target = { kind: "during", start, end };
  const moment: Target = { kind: "moment", moment: start };
  const when = !lasts ? moment : begins ? { kind: "start" as const, moment: start } : during;
  return [
    ...timeClaims(source, path, "when", when),
    ...timeClaims(source, path, "from", { kind: "start", moment: start }),
    ...timeClaims(source, path, "until", { kind: "end", moment: end }),
    ...durationClaims(source, spell),
  ];
}

function durationClaims(source: Source, spell: Spell): readonly Claim[] {
  const written = source.document.timeAt(spell.path, "lasting");
  if (written?.key !== "lasting" || "mistake" in written.phrase) return [];
  const people = spell.who.filter((id) => source.document.ids.get(id)?.kind === "person");
  const stretch = { start: startOf(spell.path), end: endOf(spell.path), people };
  const scope = scopeAt(source, spell.path, written.path);
  return constrainDuration(written.phrase, stretch, scope).map((constraint) => ({
    constraint,
    path: written.path,
    kind: "told",
  }));
}
