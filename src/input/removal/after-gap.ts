import type { Document } from "../document/document.ts";
import type { TimeWritten } from "../document/times.ts";
import { saysLater } from "../time/names.ts";
import type { Gone } from "./gone.ts";

/** Times such as `a year later` that were counted from a phase that goes. */
export function afterGap(document: Document, gone: Gone): readonly TimeWritten[] {
  return document.times.filter((written) => {
    if (written.key === "lasting") return false;
    const { path, phrase } = written;
    if ("mistake" in phrase || !saysLater(phrase)) return false;
    const at = path.lastIndexOf("phases") + 1;
    const index = path[at];
    if (at === 0 || typeof index !== "number" || index === 0 || gone.has(path)) return false;
    return gone.has([...path.slice(0, at), index - 1]);
  });
}
