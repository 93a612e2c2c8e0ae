import type { TieKind } from "../../catalogue/ties.ts";
import type { Phase } from "../../family/statements.ts";
import type { Break } from "../lines/tie-line.ts";
import type { Look } from "../notations/notation.ts";
import type { Tag } from "../tag.ts";

/** One stretch of a tie's line: the form it has while a phase holds, or several that look alike. */
export interface Form {
  /** The phase's path joined by "/". */
  readonly key: string;
  /** The same for every phase that this stretch stands for. */
  readonly keys: readonly string[];
  readonly kind: TieKind;
  readonly look: Look;
  readonly words: string;
  readonly toward: "start" | "end" | null;
  readonly broken: Break;
  /** What is told of the boundary between the two while this form holds. */
  readonly boundary: Phase["boundary"];
  /** Whether it may still hold: drawn heavier. */
  readonly now: boolean;
  /** Numbers after the words, and at the dot where this form begins. */
  readonly tags: readonly Tag[];
  readonly dotTags: readonly Tag[];
}

/** The line of one bond, from `a` to `b` of its bundle. */
export interface TieWire {
  readonly kind: "tie";
  readonly of: string;
  /** How far it reaches to either side of its middle, and how far with the ribbon below it. */
  readonly half: number;
  readonly reach: number;
  /** In order of time; never empty. */
  readonly forms: readonly Form[];
}

/** All roles of one person toward one other. */
export interface RoleWire {
  readonly kind: "role";
  readonly of: string;
  readonly half: number;
  readonly reach: number;
  readonly holder: string;
  readonly words: string;
  readonly ended: boolean;
  readonly tags: readonly Tag[];
}

export type Wire = TieWire | RoleWire;

/** All that is drawn between two: ties first, roles outside. `a` stands above `b`, or left of it. */
export interface Bundle {
  readonly a: string;
  readonly b: string;
  readonly wires: readonly Wire[];
}
