// What the words of a time are about, and what they can point at.
import type { Moment } from "../../family/time/timeline.ts";
import type { Widths } from "./widths.ts";

/** Births and deaths are the moments `birth:<id>` and `death:<id>`. */
export interface Scope {
  readonly startOf: (id: string) => Moment | null;
  readonly endOf: (id: string) => Moment | null;
  /** The day of telling; `null` if the file does not say. */
  readonly written: Moment | null;
  /** How wide the words are. */
  readonly widths: Widths;
  /** Whose age `age 5` is. */
  readonly who: string | null;
  /** The phase above, for `later`; `ended`: whether its end is told. */
  readonly previous: {
    readonly start: Moment;
    readonly end: Moment;
    readonly ended: boolean;
  } | null;
}

/** `during`: a lasting statement that holds at that time, or all through it. */
export type Target =
  | { readonly kind: "moment" | "start" | "end"; readonly moment: Moment }
  | { readonly kind: "during"; readonly start: Moment; readonly end: Moment };
