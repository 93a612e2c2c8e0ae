import type { Standing } from "./standing.ts";

/** Nobody said. */
export const notKnown: Standing = { is: "unknown", told: () => [] };
