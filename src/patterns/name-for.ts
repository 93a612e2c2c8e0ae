import type { Family } from "../family/family.ts";
import { wordFor } from "../family/word-for.ts";
import type { Detector } from "./study.ts";

/** What a pattern is called, for whoever reads. */
export function nameFor(
  family: Pick<Family, "wording">,
  { name, plain }: Pick<Detector, "name" | "plain">,
): string {
  return wordFor(family, { label: name, plain });
}
