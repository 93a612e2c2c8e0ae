import type { Family } from "../src/family/family.ts";

/** A family of so many people in ten generations, as reading makes it. */
export function familyInMemory(count: number): Family;
