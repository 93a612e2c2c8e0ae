import type { ParentKey, Said } from "./said.ts";
import type { Scene } from "./scene.ts";

/**
 * "Selin, adopted", right after she was told to be somebody's child or sister: then not by birth. When or
 * where from is no part of it, and stays to be asked.
 */
export function adoptedIn(
  scene: Scene,
  clause: string,
): { readonly scene: Scene; readonly isWhole: boolean } | null {
  const [, way = "", more] = /^(?:was |is )?(adopted|fostered)( .+)?$/iu.exec(clause) ?? [];
  const own = scene.subject ?? [];
  const isNew = (one: Said): boolean =>
    one.say === "parent" && one.key === "of" && own.includes(one.child);
  if (way === "" || (more ?? "").includes(" by ") || !scene.said.some(isNew)) return null;
  const key: ParentKey = /^adopted$/iu.test(way) ? "adopted-by" : "fostered-by";
  const said = scene.said.map((one) =>
    one.say === "parent" && isNew(one) ? { ...one, key } : one,
  );
  return { scene: { ...scene, said }, isWhole: more === undefined };
}
