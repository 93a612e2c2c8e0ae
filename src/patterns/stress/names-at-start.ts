import type { Stretch } from "../../family/fact.ts";
import type { Stress } from "./stresses.ts";

/** Whether the beginning of this time is told by the stress: "after divorce", "death of anna". */
export function namesAtStart(time: Stretch, stress: Stress): boolean {
  const said = time.written.from ?? time.written.when;
  if (said === null) return false;
  if (stress.kind === "death")
    return stress.people.some((id) => said.endsWith(id) && said.endsWith(`death of ${id}`));
  const { id } = stress.fact;
  return id !== null && time.names.includes(id) && said.split(/\s+/).includes(id);
}
