import { parentages } from "../../../catalogue/parentage.ts";
import { called } from "../../../family/called.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import { listed } from "../../page/listed.ts";
import { keyOf } from "../../tag.ts";
import { manyParents } from "../../wording/many-parents.ts";
import type { Saying } from "./saying.ts";

/** "raised by Ann and Ben", where too many lines come down for words beside each. */
export function parentage(family: Family, { id }: Person): readonly Saying[] {
  const parents = manyParents(family, id);
  const kinds = new Set(parents.map(({ kind }) => kind));
  return [...kinds].map((kind) => {
    const of = parents.filter((one) => one.kind === kind);
    const names = listed([...new Set(of.map(({ parent }) => called(family, parent)))]);
    return {
      text: `${parentages[kind].label} ${names}`,
      keys: of.map(({ path }) => keyOf(path)),
      strong: false,
    };
  });
}
