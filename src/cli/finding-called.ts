import type { Finding, Report } from "../index.ts";
import { UsageError } from "./errors.ts";

/**
 * The finding of an id, dismissed ones among them.
 * @throws {@link UsageError} if there is none, with some that there are
 */
export function findingCalled(file: string, report: Report, id: string): Finding {
  const all = [...report.findings, ...report.dismissed];
  const finding = all.find((one) => one.id === id);
  if (finding !== undefined) return finding;
  const near = all.filter((one) => one.id.startsWith(id.slice(0, 3)));
  const ids = (near.length > 0 ? near : all).slice(0, 5).map((one) => one.id);
  const instead =
    ids.length === 0 ? "nothing was found in it" : `found are, for example, ${ids.join(", ")}`;
  throw new UsageError(`${file} has no finding "${id}": ${instead}`);
}
