import type { UnionKind } from "../../catalogue/unions.ts";
import type { Phase } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Told } from "../instance.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing, Trait } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";

/** Something in the build of a family that may come up again, and what to ask where it is open. */
export interface Structure {
  readonly id: string;
  /** "a divorce": what is told of each holder. */
  readonly label: string;
  readonly trait: (study: Study) => Trait;
  /** What is missing about these people: "whether Anna had brothers or sisters". */
  readonly missing: (who: string) => string;
}

const unknown: Standing = { is: "unknown", told: [] };

/** In the order in which they are told. */
export const structures: readonly Structure[] = [
  {
    id: "divorce",
    label: "a divorce",
    trait: (study) => ({ of: (id) => ending(study, id, ["divorced"]), skips: true }),
    missing: (who) => `whether a marriage of ${who} ended, and how`,
  },
  {
    id: "separation",
    label: "a separation",
    trait: (study) => ({ of: (id) => ending(study, id, ["separated"]), skips: true }),
    missing: (who) => `whether ${who} separated`,
  },
  {
    id: "second-marriage",
    label: "more than one marriage",
    trait: (study) => ({ of: (id) => marriages(study, id), skips: true }),
    missing: (who) => `whether ${who} married more than once`,
  },
  {
    id: "adoption",
    label: "growing up adopted or fostered",
    trait: (study) => ({ of: (id) => adopted(study, id), skips: true }),
    missing: (who) => `who raised ${who}`,
  },
  {
    id: "only-child",
    label: "being an only child",
    trait: (study) => ({ of: (id) => onlyChild(study, id), skips: true }),
    missing: (who) => `whether ${who} had brothers or sisters`,
  },
];

/** Who never married is not counted; a marriage told as going on is one that did not end. */
function ending(study: Study, id: string, kinds: readonly UnionKind[]): Standing | null {
  const states = unionStates(study, id);
  if (!states.some(({ union }) => union !== null && isMarriage(union))) return null;
  const ended = states.find(({ union }) => union !== null && kinds.includes(union));
  if (ended !== undefined)
    return { is: "yes", told: [{ fact: ended, words: `${study.name(id)}: ${ended.union ?? ""}` }] };
  const lasting = states.find(({ union, time }) => union === "married" && time.ended === "no");
  return lasting === undefined
    ? unknown
    : { is: "no", told: [{ fact: lasting, words: `${study.name(id)}: still married` }] };
}

function marriages(study: Study, id: string): Standing | null {
  const weddings = unionStates(study, id).filter(
    ({ union }) => union === "married" || union === "remarried",
  );
  if (weddings.length === 0) return null;
  if (weddings.length === 1) return unknown;
  const told = weddings.map((fact): Told => ({
    fact,
    words: `${study.name(id)}: ${fact.union ?? ""}`,
  }));
  return { is: "yes", told };
}

function isMarriage(kind: UnionKind): boolean {
  return ["married", "remarried", "divorced", "annulled", "separated"].includes(kind);
}

function unionStates(study: Study, id: string): readonly Phase[] {
  return study.family.bonds
    .filter((bond) => bond.section === "unions" && counted(bond) && bond.between.includes(id))
    .flatMap((bond) => bond.phases.filter((phase) => counted(phase) && phase.union !== null));
}

function adopted(study: Study, id: string): Standing | null {
  const links = study.family.parentages.filter((link) => counted(link) && link.child === id);
  if (links.length === 0) return null;
  const away = links.find(({ kind }) => kind === "adopted" || kind === "fostered");
  if (away === undefined) return unknown;
  const verb = away.kind === "adopted" ? "was adopted by" : "was fostered by";
  const words = `${study.name(id)} ${verb} ${study.name(away.parent)}`;
  return { is: "yes", told: [{ fact: away, words }] };
}

/** Only an answer makes an only child: brothers and sisters nobody mentions are not known. */
function onlyChild(study: Study, id: string): Standing {
  const asked = study.family.asked.find(
    (line) =>
      counted(line) &&
      line.asked === "siblings" &&
      line.about.includes(id) &&
      (line.outcome === "none" || line.outcome === "no others"),
  );
  const [sibling] = study.kin.siblingsOf(id);
  if (sibling !== undefined) {
    const shared = study.kin
      .parentsOf(id, ["birth"])
      .filter((parent) => study.kin.parentsOf(sibling, ["birth"]).includes(parent));
    return { is: "no", told: shared.flatMap((parent) => linkTold(study, parent, sibling)) };
  }
  if (asked?.outcome !== "none") return unknown;
  return { is: "yes", told: [{ fact: asked, words: `${study.name(id)}: an only child` }] };
}
