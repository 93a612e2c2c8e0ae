import type { Role } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing, Trait } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import type { AgeAtBirth } from "./age-at-birth.ts";
import { ageWords } from "./age-at-birth.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Parenthood before the twentieth birthday. Who has no recorded child is not counted. */
export function earlyParenthood(study: Study): Trait {
  const parents = study.kin.kin.filter((id) => study.kin.childrenOf(id, ["birth"]).length > 0);
  return { among: parents, of: (id) => standingOf(study, id), skips: true };
}

function standingOf(study: Study, parent: string): Standing | null {
  const birth = study.firstBirth(parent);
  if (birth === null) return null;
  const known = isFinite(birth.most) && isAgeTold(study, birth);
  const told = (): readonly Told[] => ageTold(study, birth);
  if (known && birth.most <= study.settings.youngParent) return { is: "yes", told };
  const said = toldRole(study, parent);
  if (said !== null) return { is: "yes", told: () => [said] };
  if (known && birth.least >= study.settings.youngParent) return { is: "no", told };
  if (!known) return notKnown;
  return { is: "possible", told };
}

/** That the lives of others bound an age says nothing of it: both births must be told, or the age. */
function isAgeTold(study: Study, { parent, child }: AgeAtBirth): boolean {
  const birth = study.family.people.get(child)?.born ?? null;
  const own = study.family.people.get(parent)?.born ?? null;
  return birth !== null && (own !== null || birth.time.names.includes(parent));
}

function toldRole(study: Study, parent: string): Told | null {
  const role = study
    .about(parent)
    .roles.find(
      (line: Role) =>
        counted(line) &&
        line.source === "roles" &&
        line.who === parent &&
        line.kinds.includes("young-parent"),
    );
  return role === undefined ? null : { fact: role, words: `${study.name(parent)}: a young parent` };
}

/** The child's birth; the parent's too, unless the child's is told by the parent's age. */
function ageTold(study: Study, { parent, child }: AgeAtBirth): readonly Told[] {
  const birth = study.family.people.get(child)?.born ?? null;
  const own = study.family.people.get(parent)?.born ?? null;
  const words = ageWords(study, { parent, child });
  const born = birth === null ? [] : [{ fact: birth, words }];
  const byAge = birth?.time.names.includes(parent) ?? false;
  const before =
    byAge || own === null ? [] : [{ fact: own, words: `birth of ${study.name(parent)}` }];
  return [...born, ...before, ...linkTold(study, parent, child)];
}
