import { detectors } from "../patterns/detectors/index.ts";

/** Patterns in plain words, as a list names them: "Same dyad, seat changed". */
export function namesOf(patterns: readonly string[]): readonly string[] {
  return detectors.filter(({ id }) => patterns.includes(id)).map(({ name }) => name);
}
