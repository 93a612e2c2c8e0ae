import type { Told } from "../told.ts";

/** Somebody named like an elder of the direct line, an aunt or uncle, or a child born before. */
export interface Namesake {
  readonly child: string;
  readonly elder: string;
  /** Given very often: two of a family have it by chance. */
  readonly common: boolean;
  /** The elder had certainly died when the child was born. */
  readonly afterDeath: boolean;
  /** Told to be named after the elder, and not only alike. */
  readonly isTold: boolean;
  /** How the two hang together, and the death and birth where their order counts. */
  readonly told: () => readonly Told[];
}
