import type { Being } from "../../catalogue/beings.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import type { UnionKind } from "../../catalogue/unions.ts";
import type { Head, Stroke, SymbolShape, Tone } from "../../catalogue/vocabulary.ts";

/** How a tie looks. */
export interface Look {
  readonly tone: Tone;
  readonly stroke: Stroke;
  readonly head: Head;
  /** Its head where exactly one is told to do it. */
  readonly byOne?: Head;
}

/** What one school draws otherwise than McGoldrick, Gerson & Petry; all else is as they draw it. */
export interface Notation {
  /** Whose signs these are, for the legend. */
  readonly source: string;
  readonly ties: Partial<Readonly<Record<TieKind, Omit<Look, "tone">>>>;
  /** Ties whose form says how strong they are: slight, moderate, strong. */
  readonly degrees: Partial<Readonly<Record<TieKind, readonly [Stroke, Stroke, Stroke]>>>;
  /** Which gender gives a symbol its outline where both are shown; the other stands inside. */
  readonly outside: "lived" | "assigned";
  readonly beings: Partial<
    Readonly<Record<Being, { readonly shape: SymbolShape; readonly crossed: boolean }>>
  >;
  readonly unions: {
    /** Ends whose slash leans back. */
    readonly back: readonly UnionKind[];
    /** A small house on the line: they live together. */
    readonly house: readonly UnionKind[];
    /** A small cross on the line: one of the two died. */
    readonly cross: readonly UnionKind[];
    /** Whether the slash of a parting leans toward the one with whom the children live. */
    readonly custody: boolean;
    /** A mark at the right end of the line: all children are told, or maybe not all. */
    readonly completeness: boolean;
  };
  /** What other schools mean by signs that this one draws too: by the stroke of a tie. */
  readonly elsewhere: Partial<Readonly<Record<Stroke, string>>>;
  /** The same of a gender history. */
  readonly elsewhereInside: string;
}
