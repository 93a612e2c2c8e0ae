import type { Study } from "../study.ts";

/** Children who were born dead: nobody's brother or sister in a count, and mourned all the same. */
export function stillborn({ family }: Study): readonly string[] {
  return [...family.people.values()].flatMap(({ id, being }) => (being === "stillbirth" ? id : []));
}

/** The stillborn children of somebody's parents by birth. */
export function stillbornBeside(study: Study, child: string): readonly string[] {
  const { kin, family } = study;
  const lost = kin.parentsOf(child, ["birth"]).flatMap(kin.lossesOf);
  return [...new Set(lost)].filter((id) => family.people.get(id)?.being === "stillbirth");
}
