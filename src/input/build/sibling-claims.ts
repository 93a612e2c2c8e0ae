import type { ChildrenKeys, Line } from "../document/document.ts";
import { childrenOn } from "../document/children-on.ts";
import { type Claim, notBefore } from "./claims.ts";
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
  const said = source.document.placeAt(here);
  return ids.slice(1).map((younger, index) => ({
    constraint: { ...notBefore(`birth:${ids[index] ?? younger}`, `birth:${younger}`), said },
    path: here,
    kind: "order",
  }));
}

function twinClaims(source: Source, { path, keys }: Line<ChildrenKeys>): readonly Claim[] {
  const [first, ...others] = childrenOn(keys).filter((id) => isPerson(source, id));
  if (keys.twins === undefined || first === undefined) return [];
  const here = [...path, "twins"];
  const said = source.document.placeAt(here);
  return others.flatMap((other) => {
    const births = [`birth:${first}`, `birth:${other}`] as const;
    return [births, births.toReversed()].map(([from = "", to = ""]) => ({
      constraint: { from, to, days: longestBetweenTwins, said },
      path: here,
      kind: "order" as const,
    }));
  });
}

/** Several spoken of as one have no one birth. */
function isPerson({ document }: Source, id: string): boolean {
  return document.ids.get(id)?.kind === "person";
}
