import type { Path } from "../../family/fact.ts";
import type { Constraint, Moment } from "../../family/time/timeline.ts";
import { constrainDuration } from "../time/constrain.ts";
import type { Target } from "../time/scope.ts";
import { type Claim, claim, notBefore } from "./claims.ts";
import type { Source } from "./facts.ts";
import { endOf, startOf } from "./moments.ts";
import type { Spell } from "./spells.ts";
import { timeClaims } from "./time-claims.ts";
import { toldClaim } from "./told-claim.ts";

/** What a line or phase says of its own time, in words and by its place. */
export function spellClaims(source: Source, spell: Spell): readonly Claim[] {
  return [...structure(source, spell), ...told(source, spell)];
}

/** What follows from lasting or not, from the order of phases, and from the line they stand in. */
function structure(source: Source, spell: Spell): readonly Claim[] {
  const { path, within, previous } = spell;
  const [start, end] = [startOf(path), endOf(path)];
  const at = source.document.placeAt(path);
  const own = [
    notBefore(start, end),
    ...(spell.lasts ? [] : [notBefore(end, start)]),
    ...(within === null ? [] : [notBefore(startOf(within), start), notBefore(end, endOf(within))]),
    ...(within !== null && previous === null && !begun(source, within)
      ? [notBefore(start, startOf(within))]
      : []),
    ...births(source, spell, start),
  ];
  return [
    ...own.map((constraint) => claim({ path, at, kind: "order" }, [constraint])),
    ...(previous === null ? [] : [inTurn(source, path, [notBefore(startOf(previous), start)])]),
    ...closing(source, spell),
  ];
}

/** What follows from the place of a phase among others. */
function inTurn({ document }: Source, phase: Path, constraints: readonly Constraint[]): Claim {
  return claim({ path: phase, at: document.placeAt(phase), kind: "phases" }, constraints);
}

/** Whether a line says itself when it began; if not, it begins with its first phase. */
function begun({ document }: Source, path: Path): boolean {
  return (["when", "from", "lasting"] as const).some((key) => document.timeAt(path, key) !== null);
}

/** A phase is over when the next of its kind begins, unless it says itself when. */
function closing(source: Source, { path, lasts, closedBy }: Spell): readonly Claim[] {
  const { document } = source;
  const ownEnd = document.timeAt(path, "until") ?? document.timeAt(path, "lasting");
  if (closedBy === null || !lasts || ownEnd !== null) return [];
  const [end, next] = [endOf(path), startOf(closedBy)];
  return [inTurn(source, closedBy, [notBefore(end, next), notBefore(next, end)])];
}

/** Nobody has a part in anything before being born. */
function births(
  { document }: Source,
  { who, counted }: Spell,
  start: Moment,
): readonly Constraint[] {
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
  if (written?.key !== "lasting") return [];
  const { phrase, loose, path } = written;
  if ("mistake" in phrase) return [];
  const people = spell.who.filter((id) => source.document.ids.get(id)?.kind === "person");
  const stretch = { start: startOf(spell.path), end: endOf(spell.path), people };
  const read = constrainDuration(phrase, stretch);
  return [toldClaim(source, path, { read, wide: () => constrainDuration(loose(), stretch) })];
}
