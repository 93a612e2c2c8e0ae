import { kinds } from "../schema/kinds.ts";

const keys = ["tie", "union", "event", "status"] as const;

/** The key under which a word for a phase stands; `null` if it is none. */
export function phaseKey(word: string): (typeof keys)[number] | null {
  return keys.find((key) => kinds[key].safeParse(word).success) ?? null;
}
