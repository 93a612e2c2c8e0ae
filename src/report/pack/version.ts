import { createHash } from "node:crypto";
import type { Family } from "../../family/family.ts";

/** Where something stands in the file is not what it says. */
const places = new Set(["path", "at", "place", "start", "end", "turns", "moment", "timeline"]);

/**
 * Eight letters and digits, the same for the same content. They are made of what a reader may see
 * and of nothing else, so that they give nothing else away.
 */
export function versionOf(family: Family): string {
  const content = JSON.stringify(family, (key, value: unknown) => {
    if (places.has(key)) return undefined;
    return value instanceof Map ? [...value] : value;
  });
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
