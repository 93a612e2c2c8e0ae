import type { Bundle, Wire } from "./bundle.ts";
import type { Route } from "./route.ts";
import type { Setting } from "./setting.ts";

/** One line with its way. */
export interface Lane {
  readonly wire: Wire;
  readonly route: Route;
  /** The piece that carries the phases and their words. */
  readonly main: number;
  /** Where along the main piece each phase but the first begins. */
  readonly changes: readonly number[];
}

/** All lines of a pair, with their words. */
export interface LaidBundle {
  readonly bundle: Bundle;
  readonly lanes: readonly Lane[];
  readonly setting: Setting;
  readonly cost: number;
  /** How often a line lies where it must not, because there is no room. */
  readonly hits: number;
}
