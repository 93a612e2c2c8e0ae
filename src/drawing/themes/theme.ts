import type { Colour } from "../scene.ts";

/** A colour for every paint, as `#RRGGBB`. A paint left out does not compile. */
export type Theme = Readonly<Record<Colour, string>>;
