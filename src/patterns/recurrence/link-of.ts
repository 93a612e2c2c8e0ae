import type { ParentageKind } from "../../catalogue/parentage.ts";
import { parentages } from "../../catalogue/parentage.ts";
import type { Parentage } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** The line that makes one the parent of the other: by birth where that is told, else as told. */
export function linkOf(study: Study, parent: string, child: string): Parentage | undefined {
  let first: Parentage | undefined;
  for (const link of study.about(child).parentages) {
    if (link.parent !== parent || link.child !== child) continue;
    if (!counted(link) || !parentages[link.kind].descends) continue;
    if (first === undefined || order.indexOf(link.kind) < order.indexOf(first.kind)) first = link;
  }
  return first;
}

const order: readonly ParentageKind[] = ["birth", "adopted", "raised", "fostered", "guardian"];
