import type { Twins } from "../../family/statements.ts";
import { childrenOn } from "../document/children-on.ts";
import { factDuring, type Source } from "./facts.ts";
import { since } from "./since.ts";

/** Children of one birth: those of a `children` line that says so. */
export function twinsOf(source: Source): readonly Twins[] {
  return source.document.children.flatMap(({ path, keys }) => {
    const children = childrenOn(keys);
    const [first] = children;
    if (keys.twins === undefined || first === undefined) return [];
    const here = [...path, "twins"];
    const saying = { ...keys, id: undefined, because: undefined };
    const fact = factDuring(source, here, saying, since(`birth:${first}`, here));
    return [{ ...fact, children, zygosity: keys.twins }];
  });
}
