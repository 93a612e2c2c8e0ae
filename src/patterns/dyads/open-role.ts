import type { Role } from "../../family/statements.ts";

/** Whether a role was asked about without an answer, or is only supposed. */
export function isOpenRole({ answer, level }: Role): boolean {
  return answer === "unknown" || answer === "not told" || level === "hypothesis";
}
