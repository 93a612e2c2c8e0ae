import type { Statement } from "./statement.ts";

/** "Ida: born 1981 (was 1980); work: teacher": part by part, what is and what was. */
export function correctionWords(was: Statement, is: Statement): string {
  const labels = new Set([...is.details.keys(), ...was.details.keys()]);
  const parts = [...labels].flatMap((label) => {
    const [now, then] = [is.details.get(label), was.details.get(label)];
    if (now === then) return [];
    if (now === undefined) return [`no longer told: ${`${label} ${then ?? ""}`.trim()}`];
    return [`${label} ${now}${then === undefined ? "" : ` (was ${then})`}`.trim()];
  });
  return `${is.about}: ${parts.length === 0 ? "told in another way" : parts.join("; ")}`;
}
