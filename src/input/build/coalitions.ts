import type { Coalition } from "../../family/statements.ts";
import { factAt, type Source } from "./facts.ts";

/** The lines of `coalitions`. */
export function coalitionsOf(source: Source): readonly Coalition[] {
  return source.document.coalitions.map(({ path, keys }) => ({
    ...factAt(source, path, keys),
    members: keys.coalition,
    against: keys.against,
  }));
}
