import type { ChildrenKeys, Line } from "../document/document.ts";
import { childrenOn } from "../document/children-on.ts";
import { type Claim, claim, notBefore } from "./claims.ts";
import type { Source } from "./facts.ts";

/**
 * Twins are born within this many days of each other; mostly hours, and in rare delayed births
 * about three months (longest intervals reported: Arabin & van Eyck 2009, AJOG 200).
 */
const longestBetweenTwins = 100;

/** What brothers and sisters say of each other's births: `eldest-first` their order, `twins` their nearness. */
export function siblingClaims(source: Source): readonly Claim[] {
  return source.document.children
    .filter(({ keys }) => isCounted(keys))
    .flatMap((line) => [...orderClaims(source, line), ...twinClaims(source, line)]);
}

function isCounted({ level, answer }: ChildrenKeys): boolean {
  return level !== "general" && level !== "hypothesis" && (answer ?? "yes") === "yes";
}

function orderClaims(source: Source, { path, keys }: Line<ChildrenKeys>): readonly Claim[] {
  const ids = (keys["eldest-first"] ?? []).filter((id) => isPerson(source, id));
  const here = [...path, "eldest-first"];
  const at = source.document.placeAt(here);
  return ids
    .slice(1)
    .map((younger, index) =>
      claim({ path: here, at, kind: "siblings" }, [
        notBefore(`birth:${ids[index] ?? younger}`, `birth:${younger}`),
      ]),
    );
}

function twinClaims(source: Source, { path, keys }: Line<ChildrenKeys>): readonly Claim[] {
  const [first, ...others] = childrenOn(keys).filter((id) => isPerson(source, id));
  if (keys.twins === undefined || first === undefined) return [];
  const here = [...path, "twins"];
  const at = source.document.placeAt(here);
  return others.map((other) =>
    claim({ path: here, at, kind: "siblings" }, [
      { from: `birth:${first}`, to: `birth:${other}`, days: longestBetweenTwins },
      { from: `birth:${other}`, to: `birth:${first}`, days: longestBetweenTwins },
    ]),
  );
}

/** Several spoken of as one have no one birth. */
function isPerson({ document }: Source, id: string): boolean {
  return document.ids.get(id)?.kind === "person";
}
