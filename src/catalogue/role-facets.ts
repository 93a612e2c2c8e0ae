import type { RoleKind } from "./roles.ts";

/** A role that is one side of a wider one, and the word for that side. */
interface Facet {
  readonly of: RoleKind;
  readonly label: string;
  /** In kind words for the family itself. */
  readonly plain?: string;
}

/**
 * Both kinds of parentification (Jurkovic 1997) are said in one breath with the role itself:
 * "parentified child (emotionally, practically)".
 */
export const roleFacets: Readonly<Partial<Record<RoleKind, Facet>>> = {
  "emotional-parentification": {
    of: "parentified-child",
    label: "emotionally",
    plain: "with feelings",
  },
  "instrumental-parentification": {
    of: "parentified-child",
    label: "practically",
    plain: "with daily tasks",
  },
};
