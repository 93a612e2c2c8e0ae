import { newId, ownId } from "./new-id.ts";
import { relate, type Tie } from "./relate.ts";
import type { Said } from "./said.ts";
import { type Met, saying, type Scene } from "./scene.ts";

/** Somebody new, with or without a name. */
export function added(scene: Scene, tie: Tie, name: string | null): Met | null {
  const { kin, of } = tie;
  const id = newId(name ?? unnamed(tie), scene.cast.ids);
  const met = { ids: [id], scene: saying(scene, somebody(id, tie, name)) };
  if (kin.relation === "group" || kin.relation === "helper") return met;
  const now = relate(met.scene, id, { ...tie, of });
  return now === null ? null : { ids: [id], scene: now };
}

function unnamed({ kin, of, side }: Tie): string {
  if (kin.relation === "helper") return kin.word;
  if (kin.relation === "grandparent" && side !== null) return ownId(of, `${side}-${kin.word}`);
  return ownId(of, kin.word);
}

function somebody(id: string, { kin, of }: Tie, name: string | null): Said {
  const named = name === null ? {} : { name };
  if (kin.relation === "helper")
    return { say: "somebody", id, section: "helpers", keys: { ...named, kind: kin.word } };
  if (kin.relation === "group") return { say: "somebody", id, section: "groups", keys: { of } };
  const gender = kin.gender === "unknown" ? {} : { gender: kin.gender };
  return { say: "somebody", id, section: "people", keys: { ...named, ...gender } };
}
