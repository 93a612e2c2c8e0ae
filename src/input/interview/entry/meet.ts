import { called } from "./names.ts";
import { added } from "./added.ts";
import { kinIn, parentsIn } from "./kin.ts";
import { recorded, relate, type Tie } from "./relate.ts";
import { type Met, saying, type Scene } from "./scene.ts";

/** Whoever is somebody's kin of this kind: those recorded, or one who is added. */
export function meet(scene: Scene, tie: Tie): Met | null {
  const there = recorded(scene, tie);
  if (tie.kin.many && tie.kin.relation !== "group")
    return there.length > 1 ? { ids: there, scene: withDoubt(scene, tie) } : null;
  if (there.length > 1) return null;
  return there.length === 1
    ? { ids: there, scene: withGender(withDoubt(scene, tie), there, tie) }
    : added(scene, tie, null);
}

/** The same with a name: of somebody recorded, of one recorded without a name, or of one who is added. */
export function meetNamed(scene: Scene, tie: Tie, name: string): Met | null {
  const known = called(scene.cast, name);
  const [one, more] = known;
  if (more !== undefined) return null;
  if (one !== undefined) {
    const there = related(scene, tie).includes(one.id);
    if (!there && isOtherKin(scene, one.id, tie)) return null;
    const now = there ? scene : relate(scene, one.id, tie);
    return now === null ? null : { ids: [one.id], scene: now };
  }
  const nameless = related(scene, tie).filter((id) =>
    scene.cast.members.some((member) => member.id === id && member.name === null),
  );
  const [alone] = nameless;
  if (alone === undefined || isOneOfMany(tie)) return added(scene, tie, name);
  if (nameless.length > 1) return null;
  const said = { say: "somebody", id: alone, section: "people", keys: { name } } as const;
  return { ids: [alone], scene: withGender(saying(withDoubt(scene, tie), said), [alone], tie) };
}

/**
 * Where one grandmother is recorded, the mother of the other parent may be meant as well. Whoever was told as
 * "gran" before, and of whom the line speaks already, is not doubted.
 */
function withDoubt(scene: Scene, tie: Tie): Scene {
  const { kin, of, side } = tie;
  if (kin.relation !== "grandparent" || side !== null) return scene;
  const known = [...(scene.subject ?? []), scene.about];
  const linked = parentsIn(scene.cast, of).flatMap((id) => parentsIn(scene.cast, id));
  const doubted = recorded(scene, tie).filter((id) => linked.includes(id) && !known.includes(id));
  return { ...scene, doubted: [...scene.doubted, ...doubted] };
}

/** "mother" says the gender of a parent of whom none was told. */
function withGender(scene: Scene, ids: readonly string[], { kin }: Tie): Scene {
  const open = scene.cast.members.filter(
    ({ id, gender }) => ids.includes(id) && gender === "unknown",
  );
  if (kin.gender === "unknown" || kin.relation !== "parent") return scene;
  const keys = { gender: kin.gender };
  return saying(
    scene,
    ...open.map(({ id }) => ({ say: "somebody", id, section: "people", keys }) as const),
  );
}

/** A husband is no brother: a name that two people may have is no reason to make one of them. */
function isOtherKin({ cast }: Scene, id: string, { of }: Tie): boolean {
  const near = [
    ...parentsIn(cast, of),
    ...parentsIn(cast, of).flatMap((parent) => parentsIn(cast, parent)),
    ...kinIn.siblings(cast, of),
    ...kinIn.children(cast, of),
    ...kinIn.partners(cast, of),
  ];
  return id === of || near.includes(id);
}

function related(scene: Scene, tie: Tie): readonly string[] {
  return recorded(scene, tie);
}

/** Brothers, children, partners: a new name need not be that of the one who is recorded. */
function isOneOfMany({ kin }: Tie): boolean {
  return !["parent", "grandparent"].includes(kin.relation);
}
