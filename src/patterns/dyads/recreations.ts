import type { ConditionKind } from "../../catalogue/conditions.ts";
import type { Role } from "../../family/statements.ts";
import type { Truth } from "../../family/truth.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import { traitOf } from "../traits/trait-of.ts";
import { diagnoses } from "../traits/diagnoses.ts";
import { matched } from "./matched.ts";
import type { RoleFamily } from "./seats.ts";
import { seatsToward } from "./seats.ts";
import { seatTold } from "./seat-words.ts";

/** A place held toward a parent, and one of the same family toward a partner. */
export interface Recreation {
  readonly who: string;
  readonly parent: string;
  readonly partner: string;
  readonly family: RoleFamily;
  readonly lines: readonly Role[];
  readonly same: Role["kinds"][number] | null;
  /** Whether the place toward the parent came first. */
  readonly ordered: Truth;
  /** What the parent and the partner are both told to have. */
  readonly shared: readonly ConditionKind[];
  readonly told: readonly Told[];
}

/** Every place toward a partner that resembles one toward a parent. */
export function recreationsIn(study: Study): readonly Recreation[] {
  return study
    .kinIn("roles")
    .flatMap((who) =>
      study.kin
        .parentsOf(who)
        .flatMap((parent) =>
          study.kin.partnersOf(who).flatMap((partner) => between(study, who, parent, partner)),
        ),
    );
}

function between(
  study: Study,
  who: string,
  parent: string,
  partner: string,
): readonly Recreation[] {
  const later = seatsToward(study, who, partner);
  return seatsToward(study, who, parent).flatMap((seat) =>
    later
      .filter(({ family }) => family === seat.family)
      .flatMap((other): Recreation[] => {
        const { lines, same } = matched([seat, other]);
        const [first, second] = lines;
        if (first === undefined || second === undefined) return [];
        const ordered = study.family.timeline.before(first.time.start, second.time.start);
        const shared = sharedConditions(study, parent, partner);
        const people = { who, parent, partner };
        return [
          {
            ...people,
            ...{ family: seat.family, lines, same, ordered, shared },
            told: toldOf(study, people, { lines, family: seat.family, shared }),
          },
        ];
      }),
  );
}

function toldOf(
  study: Study,
  { who, parent, partner }: Pick<Recreation, "who" | "parent" | "partner">,
  { lines, family, shared }: Pick<Recreation, "lines" | "family" | "shared">,
): readonly Told[] {
  return [
    ...lines.map((line) => seatTold(study, line, family)),
    ...linkTold(study, parent, who),
    ...coupleTold(study, who, partner),
    ...lines.flatMap((line) => namedIn(study, line)),
    ...shared.flatMap((kind) =>
      [parent, partner].flatMap((id) => traitOf(study, kind).trait.of(id)?.told() ?? []),
    ),
  ];
}

function sharedConditions(study: Study, a: string, b: string): readonly ConditionKind[] {
  return diagnoses.filter((kind) =>
    [a, b].every((id) => traitOf(study, kind).trait.of(id)?.is === "yes"),
  );
}

function coupleTold(study: Study, a: string, b: string): readonly Told[] {
  const bond = study
    .about(a)
    .bonds.find(
      (line) =>
        line.section === "unions" &&
        counted(line) &&
        line.between.includes(a) &&
        line.between.includes(b),
    );
  return bond === undefined ? [] : [{ fact: bond, words: `${study.list([a, b])}: a couple` }];
}

/** The events that the times of a line are told by: without them the order is not known. */
function namedIn(study: Study, { time: { names } }: Role): readonly Told[] {
  return study
    .linesNamed(names)
    .filter((line) => "who" in line && "toward" in line)
    .map((fact) => ({ fact, words: `the time of it: ${study.name(fact.id ?? "")}` }));
}
