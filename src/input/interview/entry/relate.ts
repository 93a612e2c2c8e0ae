import { kinIn, parentsIn } from "./kin.ts";
import { newId, ownId } from "./new-id.ts";
import type { KinWord } from "./relations.ts";
import type { ParentKey } from "./said.ts";
import { type Scene, saying } from "./scene.ts";

/** A relation, as it is told: `mother's` side of a grandmother, whose kin it is. */
export interface Tie {
  readonly kin: KinWord;
  readonly of: string;
  readonly side: "maternal" | "paternal" | null;
}

const parentKeys: Readonly<Record<string, ParentKey>> = {
  stepparent: "step",
  "adoptive parent": "adopted-by",
  "foster parent": "fostered-by",
};

/** Those who are recorded as somebody's kin of this kind. A parent of whom no gender is told may be either. */
export function recorded(scene: Scene, { kin, of, side }: Tie): readonly string[] {
  const { cast } = scene;
  const all = related(scene, { kin, of, side });
  const genders = all.map((id) => cast.members.find((one) => one.id === id)?.gender ?? "unknown");
  if (kin.gender === "unknown") return all;
  const same = all.filter((_, at) => genders[at] === kin.gender);
  const open = all.find((_, at) => genders[at] === "unknown");
  return kin.relation === "parent" && same.length === 0 && open !== undefined ? [open] : same;
}

function related(scene: Scene, { kin, of, side }: Tie): readonly string[] {
  const { cast } = scene;
  const owned = cast.members.map(({ id }) => id).filter((id) => isOwned(id, of, kin.word));
  switch (kin.relation) {
    case "parent":
      return parentsIn(cast, of);
    case "stepparent":
    case "adoptive parent":
    case "foster parent":
      return parentsIn(cast, of, [parentKeys[kin.relation] ?? ""]);
    case "grandparent":
      return [...owned, ...sided(scene, of, side).flatMap((id) => parentsIn(cast, id))];
    case "sibling":
      return kinIn.siblings(cast, of);
    case "child":
      return kinIn.children(cast, of);
    case "stepchild":
      return cast.links.filter((l) => l.parent === of && l.key === "step").map((l) => l.child);
    case "partner":
      return kinIn.partners(cast, of);
    case "helper":
    case "group":
      return cast.members.map(({ id }) => id).filter((id) => id === kin.word || owned.includes(id));
    case "great-grandparent":
    case "half-sibling":
    case "distant":
      return owned;
  }
}

/** `annas-aunt`, `annas-aunt-2`: whoever was only told as somebody's aunt. */
function isOwned(id: string, of: string, word: string): boolean {
  return id.replace(/-\d+$/u, "") === ownId(of, word);
}

function sided({ cast }: Scene, of: string, side: Tie["side"]): readonly string[] {
  const parents = parentsIn(cast, of);
  if (side === null) return parents;
  const gender = side === "maternal" ? "female" : "male";
  return parents.filter((id) => cast.members.some((m) => m.id === id && m.gender === gender));
}

/** Says that somebody is kin of this kind; `null` if what is recorded speaks against it. */
export function relate(scene: Scene, who: string, tie: Tie): Scene | null {
  const { kin, of } = tie;
  const link = (child: string, parent: string, key: ParentKey) =>
    ({ say: "parent", child, parent, key }) as const;
  switch (kin.relation) {
    case "parent":
      return asParent(scene, who, tie);
    case "stepparent":
    case "adoptive parent":
    case "foster parent":
      return saying(scene, link(of, who, parentKeys[kin.relation] ?? "step"));
    case "grandparent":
      return asGrandparent(scene, who, tie);
    case "sibling":
      return asSibling(scene, who, of);
    case "child":
      return asParent(scene, of, { ...tie, of: who, kin: { ...kin, gender: "unknown" } });
    case "stepchild":
      return saying(scene, link(who, of, "step"));
    case "partner":
      return asPartner(scene, who, tie);
    case "helper":
    case "group":
      return scene;
    case "great-grandparent":
    case "half-sibling":
    case "distant":
      return withQuestion(scene, who, tie);
  }
}

function asParent(scene: Scene, who: string, { kin, of }: Tie): Scene | null {
  const parents = parentsIn(scene.cast, of);
  if (parents.includes(who)) return scene;
  const same = parents.filter((id) =>
    scene.cast.members.some((m) => m.id === id && m.gender === kin.gender),
  );
  if (parents.length > 1 || (kin.gender !== "unknown" && same.length > 0)) return null;
  return saying(scene, { say: "parent", child: of, parent: who, key: "of" });
}

/** A grandparent on a side that is told; the parent between is added if nobody is recorded. */
function asGrandparent(scene: Scene, who: string, tie: Tie): Scene | null {
  const { kin, of, side } = tie;
  if (side === null) return withQuestion(scene, who, tie);
  const [parent = null] = sided(scene, of, side);
  if (parent !== null) return asParent(scene, who, { kin, of: parent, side });
  if (parentsIn(scene.cast, of).length > 1) return null;
  const gender = side === "maternal" ? "female" : "male";
  const word = side === "maternal" ? "mother" : "father";
  const id = newId(ownId(of, word), scene.cast.ids);
  const between = saying(
    scene,
    { say: "somebody", id, section: "people", keys: { gender } },
    { say: "parent", child: of, parent: id, key: "of" },
  );
  return asParent(between, who, { kin, of: id, side });
}

/** Somebody with the same parents; where none is recorded, a parent of whom nothing is said. */
function asSibling(scene: Scene, who: string, of: string): Scene {
  const parents = parentsIn(scene.cast, of);
  const id = newId(ownId(of, "parent"), scene.cast.ids);
  const parent = { say: "somebody", id, section: "people", keys: {} } as const;
  const first =
    parents.length > 0
      ? scene
      : saying(scene, parent, { say: "parent", child: of, parent: id, key: "of" });
  const shared = parents.length > 0 ? parents : [id];
  return saying(
    first,
    ...shared.map((each) => ({ say: "parent", child: who, parent: each, key: "of" }) as const),
  );
}

function asPartner(scene: Scene, who: string, { kin, of }: Tie): Scene {
  if (kinIn.partners(scene.cast, of).includes(who)) return scene;
  const keys = { union: kin.union ?? "couple" };
  return saying(scene, { say: "bond", section: "unions", between: [of, who], keys });
}

/** Kin of whom it is not said how: they stand in the file, and the question with them. */
function withQuestion(scene: Scene, who: string, { kin, of, side }: Tie): Scene {
  const word = kin.word.replaceAll("-", " ");
  const ask =
    side === null
      ? `How does the ${word} belong to the family: on which side, by whom?`
      : `How does the ${word} on the ${side === "maternal" ? "mother" : "father"}’s side belong to the family: by whom?`;
  return saying(scene, { say: "line", section: "questions", keys: { ask, about: [who, of] } });
}
