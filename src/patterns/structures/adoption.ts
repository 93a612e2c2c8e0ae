import { counted } from "../counted.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import type { Structure } from "./structure.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/**
 * Growing up with other parents than those by birth. Being raised by a grandparent is P12's; who was
 * adopted by the partner of a parent by birth grew up with that parent.
 */
export const adoption: Structure = {
  id: "adoption",
  label: "growing up adopted or fostered",
  trait: (study) => ({
    among: kinAmong(study, grownAway(study)),
    of: (id) => standingOf(study, id),
    skips: true,
  }),
  missing: (who) => `whether ${who} grew up with the parents by birth`,
};

function standingOf(study: Study, id: string): Standing | null {
  const links = study.about(id).parentages.filter((link) => counted(link) && link.child === id);
  if (links.length === 0) return null;
  const partners = study.kin.parentsOf(id, ["birth"]).flatMap(study.kin.partnersOf);
  const away = links.find(
    ({ kind, parent }) => (kind === "adopted" || kind === "fostered") && !partners.includes(parent),
  );
  if (away === undefined) return notKnown;
  const verb = away.kind === "adopted" ? "was adopted by" : "was fostered by";
  const words = (): string => `${study.name(id)} ${verb} ${study.name(away.parent)}`;
  return { is: "yes", told: () => [{ fact: away, words: words() }] };
}

function grownAway({ family }: Study): readonly string[] {
  const kinds = ["adopted", "fostered"];
  return family.parentages.filter(({ kind }) => kinds.includes(kind)).map(({ child }) => child);
}
